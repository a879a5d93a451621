import "server-only";
import { sql } from "drizzle-orm";
import { STAFF_ROLES, type StaffRole } from "@/db/schema";
import { withSignInRole } from "@/db/without-actor";
import { hashPassword } from "@/lib/auth/password";
import { newSessionSecret, sessionIdOf } from "@/lib/auth/session-secret";
import type { JoiningColleague } from "./join-staff-form";

const REFUSALS = [
  "used",
  "withdrawn",
  "expired",
  "locked",
  "wrong-email",
  "unknown",
  "email-taken",
] as const;

export type JoinStaffOutcome =
  | { outcome: "joined"; secret: string; role: StaffRole }
  | {
      outcome: (typeof REFUSALS)[number];
      triesLeft: number;
      /** Empty of a code that nobody was given. */
      clinicName: string;
      clinicPhone: string;
    };

/** Makes the sign-in of whom a code was given to, in that clinic and role, and starts their session; the code is used up by it. */
export async function joinStaff(
  { code: codeHash, email, password }: JoiningColleague,
  formerSessionId: string | null,
): Promise<JoinStaffOutcome> {
  const [checked] = await withSignInRole((tx) =>
    tx.execute<{ state: string; tries_left: number; clinic_name: string; clinic_phone: string }>(
      sql`select * from app_check_staff_invitation(${codeHash}, ${email})`,
    ),
  );
  const clinic = {
    triesLeft: checked?.tries_left ?? 0,
    clinicName: checked?.clinic_name ?? "",
    clinicPhone: checked?.clinic_phone ?? "",
  };
  // A stranger with no code orders no hashing.
  if (checked === undefined) return { outcome: "unknown", ...clinic };
  if (checked.state !== "open") return { outcome: refusalOf(checked.state), ...clinic };
  const passwordHash = await hashPassword(password);
  const secret = newSessionSecret();
  const [made] = await withSignInRole((tx) =>
    tx.execute<{ outcome: string; joined_role: string | null }>(sql`
      select * from app_join_staff(
        ${codeHash}, ${email}, ${passwordHash}, ${sessionIdOf(secret)}, ${formerSessionId}
      )`),
  );
  const role = STAFF_ROLES.find((known) => known === made?.joined_role);
  if (role !== undefined) return { outcome: "joined", secret, role };
  return { outcome: refusalOf(made?.outcome), ...clinic };
}

function refusalOf(outcome: string | undefined): (typeof REFUSALS)[number] {
  const refusal = REFUSALS.find((known) => known === outcome);
  if (refusal === undefined) throw new Error(`joining came to ${outcome}`);
  return refusal;
}
