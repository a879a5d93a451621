import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Overview } from "@/lib/queue/overview/overview";
import type { OverviewTexts } from "./overview-texts";

/** The first emergencies of the queue by name, each with its first reason, and how many more there are. */
export function WaitingEmergencies({
  texts,
  overview,
}: {
  texts: OverviewTexts;
  overview: Overview;
}) {
  const { overview: t, rules } = texts;
  const { emergencies, emergencyCount } = overview;
  return (
    <ul className="m-0 mt-2 grid list-none gap-1 p-0">
      {emergencies.map(({ referralId, name, hospitalNumber, reasons: [first] }) => {
        const rule = first === undefined ? null : ruleNamed(LIVE_RULE_SET, first);
        return (
          <li key={referralId}>
            <a
              href={`/referrals/${referralId}`}
              aria-label={t("now.open", { name })}
              className="inline-flex min-h-6 flex-wrap items-center gap-x-2 font-bold"
            >
              {name} <span className="font-normal text-ink-soft">{hospitalNumber}</span>
            </a>
            {rule && <span className="block">{rules(`${rule.id}.short`)}</span>}
          </li>
        );
      })}
      {emergencyCount > emergencies.length && (
        <li>{t("now.more", { count: emergencyCount - emergencies.length })}</li>
      )}
    </ul>
  );
}
