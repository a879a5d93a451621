// Run by `npm start` in demo mode: made-up clinics, people and stories, once per database.
import { closeDatabases, takeTheWorkersTime } from "@/db/client";
import { secretSetting, settings } from "@/lib/env";

import { seedDemo } from "./demo/seed-demo";

if (!settings().isDemo) throw new Error("demo data is only for the demo's own database");

takeTheWorkersTime();
const outcome = await seedDemo(secretSetting("DATABASE_OWNER_URL"), new Date());
if (outcome === "other-clinics") {
  console.warn("This database holds clinics that are not the demo's: nothing was added.");
}
await closeDatabases();
