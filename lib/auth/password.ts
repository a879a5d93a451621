import "server-only";
import { Algorithm, hash, verify } from "@node-rs/argon2";

const COST = { algorithm: Algorithm.Argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** Longer input is refused unhashed: hashing must not become work that a stranger orders. */
const LONGEST_PASSWORD = 256;

/** The hash of a password that nobody has, made with the same cost as every real one. */
let nobodysHash: Promise<string> | undefined;

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
  nobodysHash ??= hash(crypto.randomUUID(), COST);
  const typed = password.length <= LONGEST_PASSWORD ? password.normalize("NFC") : "";
  const fits = await verify(passwordHash ?? (await nobodysHash), typed);
  return fits && passwordHash !== null && typed !== "";
}
