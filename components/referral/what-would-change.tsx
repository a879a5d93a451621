import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Coming } from "@/lib/clinical/triage/explain/coming-days";
import type { Counterfactual } from "@/lib/clinical/triage/explain/counterfactual";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { clinicDate } from "@/lib/format/clinic-date";
import { labelText } from "./current-case-panel";
import { missingText } from "./fact-text";
import { answeredText, askedText } from "./hypothetical-text";
import { TierChip } from "./tier-chip";
import { chipsOf } from "./tier-name";

type Urgency = Parameters<typeof chipsOf>[1];

/** Single answers, missing answers and days that would change an assessment, one table for each. */
export function WhatWouldChange({
  found: { raises, keeps, together, comes },
  ruleSet,
}: {
  found: Counterfactual;
  ruleSet: RuleSet<RuleId>;
}) {
  const t = useTranslations("what-would-change");
  const referral = useTranslations("referral");
  const current = { key: "current", heading: t("current") };
  const opens = { key: "opens", heading: t("opens") };
  const rulesOf = (ids: readonly string[]) => <RuleLines ids={ids} ruleSet={ruleSet} />;
  const moreOf = ({ labels, missing }: Coming) => [
    ...labels.map((label) => labelText(referral, label)),
    ...missing.map((item) => t("comes.missing", { item: missingText(referral, item) })),
  ];
  return (
    <>
      <DataTable
        caption={t("raises.caption")}
        rowHeading="question"
        empty={t("raises.none")}
        columns={[
          { key: "question", heading: t("raises.question") },
          { key: "answer", heading: t("raises.answer") },
          current,
          opens,
        ]}
        rows={raises.map((raise, index) => ({
          key: String(index),
          cells: {
            question: askedText(referral, t, raise.answer),
            answer: answeredText(referral, t, raise),
            current: <Chips urgency={raise} />,
            opens: rulesOf(raise.opens),
          },
        }))}
      />
      <DataTable
        caption={t("keeps.caption")}
        rowHeading="missing"
        empty={t("keeps.none")}
        columns={[{ key: "missing", heading: t("keeps.missing") }, current]}
        rows={[
          ...keeps.map(({ item, calmly }) => ({
            key: item,
            cells: {
              missing: missingText(referral, item),
              current: calmly === null ? t("keeps.notByAnswer") : <Chips urgency={calmly} />,
            },
          })),
          ...(together === null || keeps.length === 1
            ? []
            : [
                {
                  key: "together",
                  cells: { missing: t("keeps.together"), current: <Chips urgency={together} /> },
                },
              ]),
        ]}
      />
      <DataTable
        caption={t("comes.caption")}
        rowHeading="on"
        empty={t("comes.none")}
        columns={[
          { key: "on", heading: t("comes.on") },
          current,
          { key: "opens", heading: t("comes.changes") },
        ]}
        rows={comes.map((coming) => ({
          key: String(coming.on),
          cells: {
            on: clinicDate(coming.on),
            current: <Chips urgency={coming} />,
            opens: <RuleLines ids={coming.opens} ruleSet={ruleSet} more={moreOf(coming)} />,
          },
        }))}
      />
    </>
  );
}

function Chips({ urgency }: { urgency: Urgency }) {
  const t = useTranslations("referral");
  const chips = chipsOf(t, urgency);
  if (chips.length === 0) return t("tier.none");
  return (
    <span className="flex flex-wrap gap-1">
      {chips.map((chip) => (
        <TierChip key={chip.kind} chip={chip} />
      ))}
    </span>
  );
}

function RuleLines({
  ids,
  ruleSet,
  more = [],
}: {
  ids: readonly string[];
  ruleSet: RuleSet<RuleId>;
  more?: readonly string[];
}) {
  const t = useTranslations("what-would-change");
  const ruleText = useTranslations("rules");
  const rules = ruleSet.rules.filter(({ id }) => ids.includes(id));
  if (rules.length + more.length === 0) return t("opensNone");
  return (
    <ul className="m-0 list-none p-0">
      {rules.map(({ id }) => (
        <li key={id}>
          <b>{id}</b> {ruleText(`${id}.clinician`)}
        </li>
      ))}
      {more.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
