import "server-only";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";

export const INVITATION_STATES = [
  "open",
  "used",
  "withdrawn",
  "expired",
  "locked",
  "wrong-date",
  "unknown",
] as const;
export type CheckedInvitation = {
  state: (typeof INVITATION_STATES)[number];
  triesLeft: number;
  /** Empty of a code that nobody was given. */
  clinicName: string;
  clinicPhone: string;
};

const UNKNOWN: CheckedInvitation = {
  state: "unknown",
  triesLeft: 0,
  clinicName: "",
  clinicPhone: "",
};

/** Whether a code and a birth date ("1980-05-17") belong together; a date that does not is counted, and the fifth closes the code. */
export async function checkInvitation(
  codeHash: string,
  birthDate: string,
): Promise<CheckedInvitation> {
  const [found] = await withSignInRole((tx) =>
    tx.execute<{
      state: string;
      tries_left: number;
      clinic_name: string;
      clinic_phone: string;
    }>(sql`select * from app_check_invitation(${codeHash}, ${birthDate})`),
  );
  if (found === undefined) return UNKNOWN;
  const state = INVITATION_STATES.find((known) => known === found.state);
  if (state === undefined) throw new Error(`an invitation that is ${found.state}`);
  return {
    state,
    triesLeft: found.tries_left,
    clinicName: found.clinic_name,
    clinicPhone: found.clinic_phone,
  };
}
