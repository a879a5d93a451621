import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Where a page of the list ends. The next page holds what is strictly greater. */
export type PageKey = { place: number; orderKey: string; referralId: string };

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A page key for the address, encrypted: an order key tells of a patient's health, and addresses are kept
 * in logs and histories. It opens only with the same secret and for the same clinic.
 */
export function encryptPageKey(key: PageKey, clinicId: string, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFrom(secret), iv).setAAD(Buffer.from(clinicId));
  const text = JSON.stringify([key.place, key.orderKey, key.referralId]);
  const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString("base64url");
}

/** The key, or null for anything that was not encrypted here for this clinic. */
export function decryptPageKey(
  encrypted: string,
  clinicId: string,
  secret: string,
): PageKey | null {
  const bytes = Buffer.from(encrypted, "base64url");
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFrom(secret), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(clinicId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8");
    const [place, orderKey, referralId] = JSON.parse(text + decipher.final("utf8"));
    return { place, orderKey, referralId };
  } catch {
    return null;
  }
}

function keyFrom(secret: string): Buffer {
  return createHash("sha256").update(`queue page key:${secret}`).digest();
}
