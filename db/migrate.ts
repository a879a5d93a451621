// Run by the start, test and setup scripts: brings the schema to this version, as the schema's owner.
import { secretSetting } from "@/lib/env";
import { migrateDatabase } from "./migrate-database";

await migrateDatabase(secretSetting("DATABASE_OWNER_URL"));
