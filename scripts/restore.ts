// `npm run restore -- file`: a backup into an empty database, compared row by row before it counts.
import { restoreBackup } from "@/db/backup/back-up-database";
import { secretSetting } from "@/lib/env";
import { sayBackup } from "./backup/say-backup";

const startedAt = performance.now();
const [file] = process.argv.slice(2);

try {
  if (file === undefined) throw new Error("Name the file: npm run restore -- backups/….backup");
  const url = secretSetting("DATABASE_OWNER_URL");
  const secret = secretSetting("FLICKER_BACKUP_KEY");
  sayBackup(await restoreBackup(url, { file, secret }), startedAt);
  console.log("Restored: each table's rows are those of the backup. Check it with: npm run replay");
} catch (fault) {
  console.error(`Nothing was restored. ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exitCode = 1;
}
