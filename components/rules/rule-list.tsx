import { TierChip } from "@/components/referral/tier-chip";
import { tierName } from "@/components/referral/tier-name";
import type { Limit, Rule } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { RuleItem, type RuleListText, type RuleTexts } from "./rule-item";

/** Rules under heads of their tier and band; each opens to its source, what the patient reads and what it asks for. */
export function RuleList({ rules, texts }: { rules: readonly Rule<RuleId>[]; texts: RuleTexts }) {
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

function limitText(t: RuleListText, { target, deadline, review }: Limit): string {
  if (deadline === 0) return t("limit.atOnce");
  if (deadline !== null && target !== null) return t("limit.between", { target, days: deadline });
  if (deadline !== null) return t("limit.within", { days: deadline });
  return review === null ? "" : t("limit.review", { days: review });
}
