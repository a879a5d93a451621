import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import { mailKey } from "@/lib/env";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const mailText = z.object({ subject: z.string(), text: z.string() });
/** What somebody reads. It holds no symptom, no tier and no disease. */
export type MailText = z.output<typeof mailText>;

/** Nonce, tag and the words; they open only under the mail's own id. */
export function encryptMail(id: string, { subject, text }: MailText): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, mailKey(), nonce);
  cipher.setAAD(Buffer.from(id));
  const plain = JSON.stringify({ subject, text });
  const encrypted = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
}

/** Null: encrypted under another key or id, or altered. */
export function decryptMail(id: string, content: Buffer): MailText | null {
  try {
    const decipher = createDecipheriv(CIPHER, mailKey(), content.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(content.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const plain = decipher.update(content.subarray(NONCE_BYTES + TAG_BYTES));
    return mailText.parse(JSON.parse(Buffer.concat([plain, decipher.final()]).toString("utf8")));
  } catch {
    return null;
  }
}
