// Run by the start, test and setup scripts: brings the schema to this version, as the schema's owner.
import { settings } from "@/lib/env";
import { migrateDatabase } from "./migrate-database";

const ownerUrl = settings().databaseOwnerUrl;
if (ownerUrl === undefined) throw new Error("DATABASE_OWNER_URL is missing");
await migrateDatabase(ownerUrl);
