import { useTranslations } from "next-intl";
import type { changedAnswers } from "@/lib/clinical/history/current-answers";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { clinicDate } from "@/lib/format/clinic-date";
import { factDate, factText, valueText } from "./fact-text";

/** Ids of answers that were corrected, each with what took its place. */
export type ChangedAnswers = ReturnType<typeof changedAnswers>;

/** What was reported, each with its date; what was corrected since is struck through beside the new answer. */
export function Facts({
  facts,
  changed,
}: {
  facts: readonly HistoryEvent[];
  changed: ChangedAnswers;
}) {
  const t = useTranslations("referral");
  return (
    <ul>
      {facts.map((event) => {
        const change = changed.get(event.id);
        return (
          <li key={event.id}>
            {change === undefined ? factText(t, event) : <s>{factText(t, event)}</s>}{" "}
            <span className="whitespace-nowrap text-ink-soft">({factDate(t, event)})</span>
            {change !== undefined && (
              <b className="block">
                {t("fact.changed", {
                  value: valueText(t, change.to.value),
                  date: clinicDate(change.on),
                })}
              </b>
            )}
          </li>
        );
      })}
    </ul>
  );
}
