import { messages, type RuleText } from "@/i18n/messages";
import { TIERS, type Tier } from "@/lib/clinical/history/tier";
import type { Limit, Rule, RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { SOURCES } from "@/lib/clinical/triage/rules/sources";
import { urgencyRank } from "@/lib/clinical/triage/urgency";
import { ARTICLE_PART } from "./article-part";
import { conditionText } from "./condition-text";
import { CONFLICTS, FOR_A_CLINICIAN, NOT_FOUND } from "./conflicts";
import { bullets, table } from "./markdown";
import { FROM_THE_ARTICLE, OURS, OURS_OF_MARKS } from "./ours";
import { PLAN_PART } from "./plan-part";
import { THRESHOLD_TEXT } from "./threshold-text";

/** The whole rule set as one page of Markdown: the article's layer first, then what was added to it. */
export function rulesPage(ruleSet: RuleSet<RuleId>): string {
  const article = ruleSet.rules.filter(({ source }) => source.kind === "article");
  const additions = ruleSet.rules.filter(({ source }) => source.kind === "addition");
  const page = [
    `# The rules, version ${ruleSet.version}`,
    "<!-- Written by `npm run rules -- --write` from lib/clinical/triage/rules. Change the rules, not this page. -->",
    HOW_TO_READ,
    `${ruleSet.rules.length} rules: ${article.length} are the article's, ${additions.length} are additions.`,
    "## How soon",
    table(
      ["tier", "seen by (days)", "first look", "review (days)"],
      TIERS.map((tier) => limitRow(tier, ruleSet.limits[tier])),
    ),
    LIMITS_NOTE,
    "## All rules, most urgent first",
    table(["rule", "tier", "whose", "for the clinician"], inOrder(ruleSet.rules).map(overviewRow)),
    "## 1. What the article says",
    "### Its five red-flag rows",
    table(
      ["row", "the article", "counted when", "ours"],
      ruleSet.rows.map(({ id, sentence, when }) => [
        id,
        quoted(sentence),
        conditionText(when),
        OURS_OF_MARKS[id] ?? "",
      ]),
    ),
    "### Its six checklist items",
    table(
      ["item", "the article", "weight", "counted when", "ours"],
      ruleSet.items.map(({ id, sentence, hard, when }) => [
        id,
        quoted(sentence),
        hard ? "hard" : "soft",
        conditionText(when),
        OURS_OF_MARKS[id] ?? "",
      ]),
    ),
    ...ARTICLE_PART,
    "### Rules that are the article's",
    ...inOrder(article).map(ruleSection),
    "## 2. What was added to it",
    "Each addition names its evidence and how strong it is: **found** in a public source, **recalled** from general knowledge and not verified, or **proposed** by this project as a decision.",
    ...inOrder(additions).map(ruleSection),
    ...PLAN_PART,
    "## Soon: band a and band b",
    `A finding of soon is in band a when ${conditionText(ruleSet.soonBandA)}; or when its own rule says so. Everything else is band b.`,
    "## Numbers that belong to no single rule",
    table(
      ["number", "value"],
      Object.entries(THRESHOLD_TEXT).map(([threshold, text]) => [
        text,
        String(ruleSet.thresholds[threshold as keyof typeof THRESHOLD_TEXT]),
      ]),
    ),
    "## Where the article and other guidance part",
    table(
      ["topic", "the article", "elsewhere", "decided"],
      CONFLICTS.map((each) => [each.topic, each.article, each.elsewhere, each.decision]),
    ),
    "Not found, so that no rule rests on it:",
    bullets(NOT_FOUND),
    "Only a clinician may decide, before the rules are used for anybody:",
    bullets(FOR_A_CLINICIAN),
  ].join("\n\n");
  return `${page}\n\n## Sources\n\n${bullets(sourcesOf(page))}\n`;
}

const HOW_TO_READ = `Flicker is not a medical device, and no clinician has reviewed these rules yet.

An assessment takes the most urgent rule that is met as its tier, and does what any rule that is met asks for. A rule
that was met stays met until a clinician closes it with a reason: a better day, an edit or silence never closes it.
Words in quotation marks under “the article” are its own, to the letter; “…” leaves some out.
An answer that is missing is never read as “no”. The patient is told what to do and by when, and reads neither the
tier nor the rule. Codes in \`this type\` are questions; \`docs/history-format.md\` says how to list them with their words.`;

const LIMITS_NOTE =
  "Days are calendar days from the day a rule became true; a first look counts the clinic's working days where it says so. The earliest date of all findings holds, and it never moves later.";

function limitRow(tier: Tier, { target, deadline, firstLook, review }: Limit): readonly string[] {
  const seenBy = target === null ? deadline : `target ${target}, breach ${deadline}`;
  return [
    tier,
    seenBy === null ? "none" : String(seenBy),
    firstLook === null
      ? "none"
      : firstLook.days === 0
        ? "at once"
        : `${firstLook.days} ${firstLook.working ? "working" : "calendar"} days`,
    review === null ? "none" : String(review),
  ];
}

function overviewRow(rule: Rule<RuleId>): readonly string[] {
  return [rule.id, tierText(rule), whose(rule), messages.rules[rule.id].clinician];
}

function whose({ source }: Rule): string {
  return source.kind === "article" ? "article" : `addition (${source.strength})`;
}

function tierText({ tier, band }: Rule): string {
  return band === null ? tier : `${tier} ${band}`;
}

function ruleSection(rule: Rule<RuleId>): string {
  const { source } = rule;
  const text: RuleText = messages.rules[rule.id];
  return [
    `#### ${rule.id}: ${tierText(rule)}`,
    bullets([
      `**For the clinician:** ${text.clinician}`,
      `**For the patient:** ${text.patient}`,
      `**Met when** ${conditionText(rule.when)}.`,
      ...(rule.unsure === undefined
        ? []
        : [`**Met as “not sure” when** ${conditionText(rule.unsure)}.`]),
      ...(rule.bandA === undefined ? [] : [`**Band a when** ${conditionText(rule.bandA)}.`]),
      ...(rule.bloodsWithin === undefined ? [] : [`**Bloods within** ${rule.bloodsWithin} days.`]),
      ...(rule.firstLookWithin === undefined
        ? []
        : [`**First look within** ${rule.firstLookWithin} days.`]),
      `**Actions:** ${rule.actions.map((action) => action.replaceAll("-", " ")).join(", ") || "none"}.`,
      source.kind === "article"
        ? `**The article:** ${quoted(source.sentence)}${covers(source.covers)}`
        : `**Addition, ${source.strength}:** ${source.evidence} (${source.reference})${covers(source.covers)}`,
      ...(source.kind === "article" ? [`**Ours, not the article's:** ${OURS[rule.id]}`] : []),
      ...(FROM_THE_ARTICLE[rule.id] === undefined
        ? []
        : [`**From the article:** ${FROM_THE_ARTICLE[rule.id]}`]),
      ...(text.conflict === undefined ? [] : [`**Other guidance:** ${text.conflict}`]),
    ]),
  ].join("\n\n");
}

/** The numbered sources that a text names, each with where it can be found. */
function sourcesOf(text: string): readonly string[] {
  const named = new Set(text.match(/\bF\d+[a-z]?\b/g));
  return Object.entries(SOURCES)
    .filter(([number]) => named.has(number))
    .map(([number, text]) => `${number}: ${text}`);
}

const covers = (marks: readonly string[]) =>
  marks.length === 0 ? "" : ` Covers ${marks.join(", ")}.`;

const quoted = (sentence: string) => `“${sentence}”`;

function inOrder(rules: readonly Rule<RuleId>[]): readonly Rule<RuleId>[] {
  return rules.toSorted((one, other) => urgencyRank(one) - urgencyRank(other));
}
