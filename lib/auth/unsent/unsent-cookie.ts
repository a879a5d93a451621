import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { cookieNames, cookieOptions } from "../session-cookie";
import { UNSENT_SECONDS } from "./unsent-form";

const SECRET = /^[\w-]{43}$/;

/** The secret under which this browser's forms are kept; null: it has none. */
export async function getUnsentSecret(): Promise<string | null> {
  const secret = (await cookies()).get(cookieNames().unsent)?.value ?? "";
  return SECRET.test(secret) ? secret : null;
}

/** 256 random bits. */
export function newUnsentSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Lets the browser have the secret for as long as the form is kept; null: it forgets it. */
export async function writeUnsentSecret(secret: string | null): Promise<void> {
  (await cookies()).set(cookieNames().unsent, secret ?? "", {
    ...cookieOptions(),
    sameSite: "strict",
    maxAge: secret === null ? 0 : UNSENT_SECONDS,
  });
}
