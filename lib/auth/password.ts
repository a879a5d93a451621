import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";

/** Argon2id is the library's default kind. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** Longer input is never hashed: hashing must not become work that a stranger orders. */
const LONGEST_PASSWORD = 256;

/** The parameters of a random password that was thrown away, of the same cost as every real one. */
const NOBODYS_PARAMETERS = "$argon2id$v=19$m=19456,t=2,p=1$ns97jCl90wLqg7RTTGSDZA";
const PARAMETERS = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)$/;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

/** What the database answers before a proof: how the hash was made (null: there is none), and its clock. */
export type Challenge = { parameters: string | null; asked_at: string };

/**
 * The proof, in hex, that whoever typed `password` knows it: of `statement`, for a minute, checked by the database
 * against the hash that it keeps. Without a hash it takes as long and fails.
 */
export async function answerChallenge(
  password: string,
  challenge: Challenge,
  statement: string,
): Promise<string> {
  const parts = PARAMETERS.exec(challenge.parameters ?? NOBODYS_PARAMETERS);
  if (parts === null) throw new Error("a password's hash that was made in another way");
  const [, memoryCost, timeCost, parallelism, salt = ""] = parts;
  const isTyped = password !== "" && password.length <= LONGEST_PASSWORD;
  const typed = isTyped ? password.normalize("NFC") : randomBytes(32);
  const passwordHash = await hash(typed, {
    memoryCost: Number(memoryCost),
    timeCost: Number(timeCost),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, "base64"),
  });
  return createHmac("sha256", passwordHash)
    .update(`${statement} ${challenge.asked_at}`)
    .digest("hex");
}
