import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { cookieNames, cookieOptions } from "@/lib/auth/session-cookie";
import { secretSetting } from "@/lib/env";

/** How far somebody has come who joins: their code and birth date were right, and which version they agreed to. */
const joining = z.object({
  codeHash: z.string(),
  birthDate: z.string(),
  clinicName: z.string(),
  clinicPhone: z.string(),
  agreedTo: z.string().nullable(),
});
export type Joining = z.output<typeof joining>;

/** Long enough to read, short enough for a borrowed phone. */
const SECONDS = 30 * 60;
/** Another key than the session cookie's, so that neither is taken for the other. */
const SALT = "flicker.joining";

/** Null: nobody joins in this browser, or they took longer than half an hour. */
export async function getJoining(): Promise<Joining | null> {
  const token = (await cookies()).get(cookieNames().joining)?.value;
  if (token === undefined || token.length > 4096) return null;
  // next-auth throws for every kind of unreadable cookie; to us they all mean that nobody joins.
  const read = await decode({ token, secret: secretSetting("NEXTAUTH_SECRET"), salt: SALT }).catch(
    () => null,
  );
  return joining.safeParse(read?.joining).data ?? null;
}

export async function writeJoining(value: Joining): Promise<void> {
  const token = await encode({
    token: { joining: value },
    secret: secretSetting("NEXTAUTH_SECRET"),
    salt: SALT,
    maxAge: SECONDS,
  });
  (await cookies()).set(cookieNames().joining, token, { ...cookieOptions(), maxAge: SECONDS });
}

export async function forgetJoining(): Promise<void> {
  (await cookies()).set(cookieNames().joining, "", { ...cookieOptions(), maxAge: 0 });
}
