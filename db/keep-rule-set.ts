import { createHash } from "node:crypto";

import type { Sql } from "postgres";

import type { RuleSet } from "@/lib/clinical/triage/rule";

/**
 * Keep the logic and the sources of the rules that are live from now on, under their version, for whoever must read an old assessment.
 * Throws where other rules were live under this version: a released rule set never changes.
 */
export async function keepRuleSet(client: Sql, ruleSet: RuleSet): Promise<void> {
  const definition = JSON.stringify(ruleSet);
  const digest = createHash("sha256").update(definition).digest("hex");
  await client`
    insert into rule_sets (id, digest, definition)
    values (${ruleSet.version}, ${digest}, ${definition}::text::jsonb)
    on conflict (id) do nothing`;
  const [kept] = await client`select digest from rule_sets where id = ${ruleSet.version}`;
  if (kept?.digest !== digest) {
    throw new Error(
      `Rule set ${ruleSet.version} is not the one that was live in this database. Give changed rules a new version; in a demo, "npm run reset" starts anew.`,
    );
  }
}
