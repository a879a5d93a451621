import { writeFileSync } from "node:fs";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { rulesPage } from "./rules/rules-page";

const page = rulesPage(LIVE_RULE_SET);
if (process.argv.includes("--write")) {
  writeFileSync(new URL("../docs/rules.md", import.meta.url), page);
} else {
  process.stdout.write(page);
}
