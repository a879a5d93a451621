import type { useTranslations } from "next-intl";
import type { ReferralText } from "@/components/referral/fact-text";
import { TierChip } from "@/components/referral/tier-chip";
import { tierName } from "@/components/referral/tier-name";
import type { Limit, Rule } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { SOURCES } from "@/lib/clinical/triage/rules/sources";
import type { RuleWords } from "./found-rules";

export type RuleListText = ReturnType<typeof useTranslations<"rule-list">>;
type Texts = { list: RuleListText; referral: ReferralText; wordsOf: (id: RuleId) => RuleWords };

/** Rules under heads of their tier and band; each opens to its source, what the patient reads and what it asks for. */
export function RuleList({ rules, texts }: { rules: readonly Rule<RuleId>[]; texts: Texts }) {
  const { list: t, referral } = texts;
  const places = [...new Set(rules.map(({ tier, band }) => `${tier} ${band ?? ""}`))];
  return places.map((place) => {
    const own = rules.filter(({ tier, band }) => `${tier} ${band ?? ""}` === place);
    const [first] = own;
    if (first === undefined) return null;
    const { tier, band } = first;
    const word = tierName(referral, tier, band);
    return (
      <section key={place} aria-label={word}>
        <h2 className="my-0 flex items-center gap-3 bg-page px-2 py-1 text-base">
          <TierChip chip={{ kind: tier, word }} /> {own.length}
          <span className="ms-auto text-sm font-normal text-ink-soft">
            {limitText(t, LIVE_RULE_SET.limits[tier])}
          </span>
        </h2>
        <ul className="m-0 list-none p-0">
          {own.map((rule) => (
            <li key={rule.id} className="border-b border-line">
              <RuleItem rule={rule} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function RuleItem({
  rule,
  texts: { list: t, referral, wordsOf },
}: {
  rule: Rule<RuleId>;
  texts: Texts;
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

function limitText(t: RuleListText, { target, deadline, review }: Limit): string {
  if (deadline === 0) return t("limit.atOnce");
  if (deadline !== null && target !== null) return t("limit.between", { target, days: deadline });
  if (deadline !== null) return t("limit.within", { days: deadline });
  return review === null ? "" : t("limit.review", { days: review });
}
