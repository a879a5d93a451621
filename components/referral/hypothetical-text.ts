import type { useTranslations } from "next-intl";
import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Raise } from "@/lib/clinical/triage/explain/counterfactual";
import { areaText, type ReferralText, valueText } from "./fact-text";

type Text = ReturnType<typeof useTranslations<"what-would-change">>;

/** More places than this are counted, not named. */
const PLACES_NAMED = 6;

/** What would have to be asked for this answer. */
export function askedText(t: ReferralText, texts: Text, answer: Raise["answer"]): string {
  switch (answer.kind) {
    case "answer":
      return t(`question.${answer.question}`);
    case "safety":
      return texts("asked.safety", { group: t(`group.${answer.group}`) });
    case "area-answer":
      return texts("asked.area", { area: areaText(t, answer.area) });
    case "plan-review":
      return texts("asked.plan");
    case "twitch":
      return texts("asked.places");
    default:
      return answer satisfies never;
  }
}

/** The answer itself, with the day or the places where these are what makes it urgent. */
export function answeredText(t: ReferralText, texts: Text, { answer, areas }: Raise): string {
  switch (answer.kind) {
    case "answer":
      return [valueText(t, answer.value), sinceText(texts, answer), placeText(t, texts, areas)]
        .filter((each) => each !== "")
        .join(", ");
    case "safety":
      return valueText(t, answer.value);
    case "area-answer":
      return texts("answered.stillThere");
    case "plan-review":
      return texts(`answered.plan.${answer.outcome}`);
    case "twitch":
      return placeText(t, texts, areas);
    default:
      return answer satisfies never;
  }
}

function sinceText(texts: Text, { since, day }: { since: Day | null; day: Day }): string {
  if (since === null) return "";
  return since === day ? texts("answered.sinceToday") : texts("answered.sinceLongAgo");
}

function placeText(t: ReferralText, texts: Text, areas: readonly Area[]): string {
  return areas.length > PLACES_NAMED
    ? texts("answered.anyOf", { count: areas.length })
    : areas.map((area) => areaText(t, area)).join("; ");
}
