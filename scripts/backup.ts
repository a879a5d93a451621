// `npm run backup [-- file]`: the whole database, as of one moment, in one encrypted file that is made anew.
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { backUpDatabase } from "@/db/backup/back-up-database";
import { secretSetting } from "@/lib/env";
import { sayBackup } from "./backup/say-backup";

const startedAt = performance.now();
const madeAt = new Date();
const stamp = madeAt.toISOString().replaceAll(/[:.]/g, "-");
const [file = path.join("backups", `flicker-${stamp}.backup`)] = process.argv.slice(2);

try {
  const url = secretSetting("DATABASE_BACKUP_URL");
  const secret = secretSetting("FLICKER_BACKUP_KEY");
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const end = await backUpDatabase(url, { file, secret, madeAt });
  sayBackup(end, startedAt);
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB, encrypted.`);
  console.log("Keep it on another machine, and FLICKER_BACKUP_KEY apart from it.");
} catch (fault) {
  console.error(`No backup was made. ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exitCode = 1;
}
