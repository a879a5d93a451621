// Run by the start and setup scripts in production: whether each role's database can hold people's records, one line for
// each fault. Ends with 1 for a fault, and with 75 (sysexits.h: try again later) where there is none but that no server answers.
import postgres from "postgres";
import { backupRoleFaults } from "@/db/backup/backup-role-faults";
import { connectionFault } from "@/db/connection-fault";
import { isConnectionLost } from "@/db/connection-lost";
import { databaseFaults, databaseIdentity } from "@/db/database-faults";
import { type DatabaseSetting, secretSetting, settings } from "@/lib/env";
import { DATABASE_ROLES } from "@/lib/env/database-address";

const NOT_REACHED = 75;

const identities = new Set<string>();
for (const name of [
  "DATABASE_URL",
  "DATABASE_SIGN_IN_URL",
  "DATABASE_OWNER_URL",
  "DATABASE_WORKER_URL",
] as const) {
  await say(name);
}
if (process.env.DATABASE_BACKUP_URL?.trim()) await say("DATABASE_BACKUP_URL");
else console.warn("DATABASE_BACKUP_URL is not given: nothing here can make a backup.");
if (identities.size > 1) {
  console.error("The addresses lead to different databases.");
  process.exitCode = 1;
}

async function say(name: DatabaseSetting): Promise<void> {
  for (const fault of await faultsAt(name)) {
    console.error(`${name}: ${fault}`);
    process.exitCode = 1;
  }
}

async function faultsAt(name: DatabaseSetting): Promise<string[]> {
  const client = postgres(secretSetting(name), { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    identities.add(await databaseIdentity(client));
    if (name === "DATABASE_BACKUP_URL") return await backupRoleFaults(client);
    const faults = await databaseFaults(client, {
      role: DATABASE_ROLES[name],
      isOwner: name === "DATABASE_OWNER_URL",
    });
    // Every address leads to one server, so it is asked once.
    const tooMany =
      name === "DATABASE_URL" ? await connectionFault(client, settings().connections) : null;
    return tooMany === null ? faults : [...faults, tooMany];
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no reason given";
    if (!isConnectionLost(error)) return [`The database cannot be asked: ${reason}`];
    console.error(`${name}: The server does not answer: ${reason}`);
    process.exitCode ??= NOT_REACHED;
    return [];
  } finally {
    await client.end();
  }
}
