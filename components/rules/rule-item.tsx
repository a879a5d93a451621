import type { useTranslations } from "next-intl";
import type { ReferralText } from "@/components/referral/fact-text";
import type { Rule } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { SOURCES } from "@/lib/clinical/triage/rules/sources";
import type { RuleWords } from "./found-rules";

export type RuleListText = ReturnType<typeof useTranslations<"rule-list">>;
/** All that the list of rules speaks with. */
export type RuleTexts = {
  list: RuleListText;
  referral: ReferralText;
  wordsOf: (id: RuleId) => RuleWords;
};

/** One rule, which opens to its source, what the patient reads and what it asks for. */
export function RuleItem({
  rule,
  texts: { list: t, referral, wordsOf },
}: {
  rule: Rule<RuleId>;
  texts: RuleTexts;
}) {
  const { id, source, actions, bloodsWithin, firstLookWithin } = rule;
  const { short, clinician, patient } = wordsOf(id);
  return (
    <details id={id} className="group">
      <summary className="grid cursor-pointer grid-cols-[4.25rem_minmax(0,1fr)_auto] gap-x-2 px-2 py-1.5">
        <span className="text-ink-soft">
          <span aria-hidden="true" className="me-1 inline-block group-open:rotate-90">
            ▸
          </span>
          {id}
        </span>
        <span>
          <b>{short}</b>
          <span className="block text-sm text-ink-soft">{clinician}</span>
        </span>
        <SourceTag source={source.kind} words={t(`source.${source.kind}`)} />
      </summary>
      <dl className="mx-2 mt-1 mb-3 grid gap-x-4 gap-y-2 text-sm sm:ms-[5.25rem] lg:grid-cols-2 [&_dt]:font-bold [&_dd]:m-0">
        <div>
          {source.kind === "article" ? (
            <>
              <dt>{t("of.article")}</dt>
              <dd>
                <q>{source.sentence}</q>
              </dd>
            </>
          ) : (
            <>
              <dt>{t("of.evidence")}</dt>
              <dd>
                {source.evidence} {t(`source.${source.strength}`)}.{" "}
                {t("of.reference", { reference: source.reference })}
                <SourcesNamed reference={source.reference} />
              </dd>
            </>
          )}
        </div>
        <div>
          <dt>{t("of.patient")}</dt>
          <dd>
            <q>{patient}</q>
          </dd>
        </div>
        <div>
          <dt>{t("of.actions")}</dt>
          <dd>
            {[
              ...actions.map((action) => referral(`action.${action}`)),
              ...(bloodsWithin === undefined ? [] : [t("of.bloods", { days: bloodsWithin })]),
              ...(firstLookWithin === undefined
                ? []
                : [t("of.firstLook", { days: firstLookWithin })]),
            ].join(" · ")}
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** What stands behind the short names of a reference. */
function SourcesNamed({ reference }: { reference: string }) {
  const named = reference.split(", ").filter((name) => Object.hasOwn(SOURCES, name));
  return (
    <ul className="m-0 list-none p-0 text-ink-soft">
      {named.map((name) => (
        <li key={name}>
          {name}: {SOURCES[name as keyof typeof SOURCES]}
        </li>
      ))}
    </ul>
  );
}

/** The article's apart from what was added: another edge and another word. */
function SourceTag({ source, words }: { source: Rule["source"]["kind"]; words: string }) {
  const edge = source === "article" ? "border-line-strong" : "border-dashed border-line-strong";
  return <span className={`self-start rounded border px-1.5 text-sm ${edge}`}>{words}</span>;
}
