import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { z } from "zod";
import type { UnsentForm } from "./unsent-form";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** More than any form that the listener reads. */
const LARGEST_PLAIN_BYTES = 1024 * 1024;

const plainSchema = z.object({
  address: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
});

/** The name of a secret's rows, in hex; neither the secret nor its key can be had from it. */
export function holderOf(secret: string): string {
  return derived(secret, "holder").toString("hex");
}

/** Nonce, tag and the form, deflated and encrypted under the secret; it opens only for its own submission. */
export function encryptForm(secret: string, { submission, address, fields }: UnsentForm): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, derived(secret, "key"), nonce);
  cipher.setAAD(Buffer.from(submission));
  const plain = deflateSync(JSON.stringify({ address, fields }));
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
}

/** The form; null: it was encrypted under another secret, of another submission, or altered. */
export function decryptForm(
  secret: string,
  { submission, content }: { submission: string; content: Buffer },
): UnsentForm | null {
  try {
    const nonce = content.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, derived(secret, "key"), nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(submission));
    decipher.setAuthTag(content.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const deflated = decipher.update(content.subarray(NONCE_BYTES + TAG_BYTES));
    const plain = inflateSync(Buffer.concat([deflated, decipher.final()]), {
      maxOutputLength: LARGEST_PLAIN_BYTES,
    });
    return { submission, ...plainSchema.parse(JSON.parse(plain.toString())) };
  } catch {
    return null;
  }
}

function derived(secret: string, purpose: "holder" | "key"): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `flicker unsent form ${purpose}`, 32));
}
