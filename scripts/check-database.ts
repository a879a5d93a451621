// Run by the start script in production: whether each role's database can hold people's records, one line for each fault.
import postgres from "postgres";
import { databaseFaults } from "@/db/database-faults";
import { settings } from "@/lib/env";

const { databaseUrl, databaseOwnerUrl, databaseWorkerUrl } = settings();
const schemaOwner = decodeURIComponent(new URL(databaseOwnerUrl ?? databaseUrl).username);
const urls = { DATABASE_URL: databaseUrl, DATABASE_WORKER_URL: databaseWorkerUrl };

for (const [name, url] of Object.entries(urls)) {
  for (const fault of await faultsAt(url)) {
    console.error(`${name}: ${fault}`);
    process.exitCode = 1;
  }
}

async function faultsAt(url: string | undefined): Promise<string[]> {
  if (url === undefined) return ["is missing."];
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await databaseFaults(client, { schemaOwner });
  } catch (error) {
    return [
      `The database cannot be asked: ${error instanceof Error ? error.message : "no reason given"}`,
    ];
  } finally {
    await client.end();
  }
}
