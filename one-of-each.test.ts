import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = ["app", "components", "db", "i18n", "lib", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .flatMap((entry) => (entry.isFile() ? `${entry.parentPath}/${entry.name}` : []))
  .filter((file) => /\.(?:tsx?|mjs|sql)$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const whoHas = (pattern: RegExp) =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? file : [])).toSorted();

const CURRENT_REFERRAL = "lib/assessment/current-referral.ts";

test.each([
  [
    "decisions are stored by recordDecision alone",
    /\.insert\(\s*(?:schema\.)?decisions\s*\)|\binsert\s+into\s+"?decisions\b|\bdecisions\s+as\s+\w+[^}]*\}\s*from\s+"@\/db\/schema"/i,
    ["lib/assessment/record-decision.ts"],
  ],
  [
    "which referral of a patient is the open one is asked in one place",
    /eq\(\s*referrals\.patientId\b[^;]*eq\(\s*referrals\.status\s*,\s*"open"|eq\(\s*referrals\.status\s*,\s*"open"[^;]*eq\(\s*referrals\.patientId\b/,
    [CURRENT_REFERRAL],
  ],
  [
    "which referral is the current one, open or last, is asked in one place",
    /desc\(\s*referrals\.(?:sequence|openedAt)\s*\)|desc\(\s*eq\(\s*\w+\.status\s*,\s*"open"|status\s*=\s*'open'\s+desc/,
    [CURRENT_REFERRAL],
  ],
  [
    "open findings, given and latched together, are put in order by one function",
    /\bfunction openFindings\b|\bopenFindings\s*=[^=>]/,
    ["lib/clinical/triage/urgency.ts"],
  ],
  [
    "outside an assessment nobody joins given and latched findings by hand",
    /\.\.\.[\w.?]*[lL]atched\b[^;]*\.\.\.[\w.?(]*findings\b|\.\.\.[\w.?(]*findings\b[^;]*\.\.\.[\w.?]*[lL]atched\b/,
    ["lib/assessment/record-and-assess.ts"],
  ],
  [
    "the title of a tab is written by PageTitle and titleMetadata alone, and before Next by the plain document",
    /[`"'}] - Flicker/,
    ["app/title-metadata.ts", "components/ui/page-title.tsx", "lib/emergency/plain-document.ts"],
  ],
  [
    "metadata gives a page its title by titleMetadata",
    /export (?:const|async function|function) generateMetadata(?! = \(\) => titleMetadata\()/,
    ["app/page.tsx"],
  ],
  [
    "no page has both kinds of title",
    /generateMetadata[^]*<PageTitle|<PageTitle[^]*generateMetadata/,
    [],
  ],
])("%s", (_guarantee, pattern, home) => {
  expect(whoHas(pattern)).toEqual(home);
});
