import { createHash, randomBytes } from "node:crypto";

/** What the browser keeps, encrypted, for one sign-in: 256 random bits. */
export function newSessionSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The key of the session's row. A stolen table of sessions signs nobody in. */
export function sessionIdOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
