import postgres from "postgres";
import { backupRoleFaults } from "./backup-role-faults";
import { readEncrypted, writeEncrypted } from "./encrypted-file";
import { type End, encodeFrame } from "./frames";
import { readDatabase } from "./read-database";
import { restoreDatabase } from "./restore-database";

/** A backup that was refused; the message says why. */
export class BackupError extends Error {
  override name = "BackupError";
}

type BackupFile = { file: string; secret: string };

/** Back up the database of `url` into a new file. Answers what the file holds; throws when it cannot hold all of it. */
export async function backUpDatabase(
  url: string,
  { file, secret, madeAt }: BackupFile & { madeAt: Date },
): Promise<End> {
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  const faults = await backupRoleFaults(client);
  await client.end({ timeout: 5 });
  if (faults.length > 0) throw new BackupError(faults.join("\n"));
  let end: End | undefined;
  async function* bytes() {
    for await (const frame of readDatabase(url, madeAt)) {
      if (frame.kind === "end") end = frame.end;
      yield encodeFrame(frame);
    }
  }
  await writeEncrypted(file, secret, bytes());
  if (end === undefined) throw new Error("a backup without an end");
  return end;
}

/** Put a backup into the empty database of `ownerUrl`. Answers what it held; throws when the file is not whole. */
export async function restoreBackup(ownerUrl: string, { file, secret }: BackupFile): Promise<End> {
  return restoreDatabase(ownerUrl, await readEncrypted(file, secret));
}
