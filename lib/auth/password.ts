import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id is the library's default kind. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** Longer input is refused unhashed: hashing must not become work that a stranger orders. */
const LONGEST_PASSWORD = 256;

/** The hash of a random password that was thrown away, made with the same cost as every real one. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$ns97jCl90wLqg7RTTGSDZA$QxPYZSloQNHgY5P4BIn3h2n67O1a7tlyeu1MiNR77vQ";

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

/**
 * Whether `password` fits. Without a hash (no such account) it verifies against nobody's, so that the
 * answer takes as long as for an account that exists.
 */
export async function isRightPassword(
  password: string,
  passwordHash: string | null,
): Promise<boolean> {
  const typed = password.length <= LONGEST_PASSWORD ? password.normalize("NFC") : "";
  const fits = await verify(passwordHash ?? NOBODYS_HASH, typed);
  return fits && passwordHash !== null && typed !== "";
}
