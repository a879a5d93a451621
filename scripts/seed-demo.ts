// Run by `npm start` in demo mode: made-up clinics, people and stories, once per database.
import { closeDatabases } from "@/db/client";
import { settings } from "@/lib/env";

import { seedDemo } from "./demo/seed-demo";

const { databaseOwnerUrl, isDemo } = settings();
if (!isDemo) throw new Error("demo data is only for the demo: FLICKER_DEMO is not 1");
if (databaseOwnerUrl === undefined) throw new Error("DATABASE_OWNER_URL is missing");

const outcome = await seedDemo(databaseOwnerUrl, new Date());
if (outcome === "other-clinics") {
  console.warn("This database holds clinics that are not the demo's: nothing was added.");
}
await closeDatabases();
