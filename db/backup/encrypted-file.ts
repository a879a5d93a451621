import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

const MAGIC = Buffer.from("FLICKER BACKUP 1\n");
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + SALT_BYTES;
const CIPHER = "aes-256-gcm";

/** The file is not what `writeEncrypted` wrote with this key: altered, cut short, of another key, or no backup. */
export class UnreadableBackupError extends Error {
  override name = "UnreadableBackupError";
}

/** Write `bytes` to a new `file`, compressed and encrypted under `secret`; it appears whole or not at all. */
export async function writeEncrypted(
  file: string,
  secret: string,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  // Claims the name: two backups never write one file, and none is ever overwritten.
  await (await open(file, "wx", 0o600)).close();
  const partial = `${file}.partial`;
  try {
    const handle = await open(partial, "w", 0o600);
    try {
      await writeTo(handle, secret, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await Promise.all([rm(partial, { force: true }), rm(file, { force: true })]);
    throw error;
  }
}

async function writeTo(handle: FileHandle, secret: string, bytes: AsyncIterable<Buffer>) {
  const head = Buffer.concat([MAGIC, randomBytes(SALT_BYTES)]);
  const cipher = createCipheriv(CIPHER, ...keyAndNonce(secret, head)).setAAD(head);
  await handle.write(head);
  await pipeline(Readable.from(bytes), createGzip(), cipher, async (encrypted) => {
    for await (const chunk of encrypted) await handle.writev([chunk as Buffer]);
  });
  await handle.write(cipher.getAuthTag());
}

/** The bytes of a file that `writeEncrypted` wrote, checked to the end before the first is given. */
export async function readEncrypted(file: string, secret: string): Promise<AsyncIterable<Buffer>> {
  const { head, tag, end } = await edgesOf(file);
  const decrypted = () => {
    const decipher = createDecipheriv(CIPHER, ...keyAndNonce(secret, head)).setAAD(head);
    return [createReadStream(file, { start: HEAD_BYTES, end }), decipher.setAuthTag(tag)] as const;
  };
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(...decrypted(), nowhere);
  } catch (error) {
    throw new UnreadableBackupError("altered, cut short or made with another key", {
      cause: error,
    });
  }
  const [encrypted, decipher] = decrypted();
  const unpacked = createGunzip();
  pipeline(encrypted, decipher, unpacked).catch((error: Error) => unpacked.destroy(error));
  return unpacked;
}

async function edgesOf(file: string): Promise<{ head: Buffer; tag: Buffer; end: number }> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(HEAD_BYTES);
    const tag = Buffer.alloc(TAG_BYTES);
    if (size > HEAD_BYTES + TAG_BYTES) {
      await handle.read(head, 0, HEAD_BYTES, 0);
      await handle.read(tag, 0, TAG_BYTES, size - TAG_BYTES);
    }
    if (!head.subarray(0, MAGIC.length).equals(MAGIC))
      throw new UnreadableBackupError("no backup of Flicker's, or cut short");
    return { head, tag, end: size - TAG_BYTES - 1 };
  } finally {
    await handle.close();
  }
}

/** A key of its own for each file, by its salt: so one nonce is used once. */
function keyAndNonce(secret: string, head: Buffer): [Buffer, Buffer] {
  const salt = head.subarray(MAGIC.length);
  const derived = Buffer.from(hkdfSync("sha256", secret, salt, "flicker-backup", 32 + 12));
  return [derived.subarray(0, 32), derived.subarray(32)];
}
