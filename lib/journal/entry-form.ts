import { z } from "zod";
import { AREAS, type Area, type AreaKey, areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import { contradictsItself, isAnsweredAlone } from "@/lib/clinical/history/answered-alone";
import {
  type AreaAnswerEvent,
  DURATIONS,
  type HowItWas,
  type PlanEvent,
  TIMES_OF_DAY,
  TRIGGERS,
} from "@/lib/clinical/history/event";
import { YES_NO_UNSURE, type YesNoUnsure } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { LONGEST_NOTE } from "@/lib/format/text-length";
import { areas } from "@/lib/forms/areas";
import {
  choice,
  choices,
  optionalChoice,
  optionalText,
  passOn,
  refuse,
  sent,
} from "@/lib/forms/fields";
import { isoDay } from "@/lib/forms/iso-day";

/** How many days back the portal takes an entry. */
export const DAYS_BACK = 2;

/** What twitched: the places of the entry that the page showed, others, or nothing at all. */
const AMOUNTS = ["same", "different", "none"] as const;
export const PLAN_OUTCOMES = ["no-change", "worse", "better"] as const;
const AREA_VALUES = ["still-there", "did-not-come-back"] as const;

export type Twitching = HowItWas & { areas: readonly Area[] };

export type EntryInput = {
  day: Day;
  /** Null: the patient said that nothing twitched. */
  twitching: Twitching | null;
  /** Whether anything of the six groups is new or worse. */
  safety: YesNoUnsure;
  cameBack: readonly { area: Area; value: AreaAnswerEvent["value"] }[];
  planReview: Extract<PlanEvent, { kind: "plan-review" }>["outcome"] | null;
  note: string | null;
};

/** Their words are in messages/en/journal.json. */
export const ENTRY_PROBLEMS = [
  "day-missing",
  "day-out-of-reach",
  "amount-missing",
  "places-missing",
  "places-unknown",
  "same-without-places",
  "duration-missing",
  "times-missing",
  "times-contradict",
  "triggers-missing",
  "triggers-contradict",
  "safety-missing",
  "answer-unknown",
  "note-too-long",
] as const;

/** The field that asks whether a new place came back; it may stay blank. */
export function cameBackField(area: AreaKey): string {
  return `back-${area}`;
}

/** Whether an entry of that day is still taken on `today`. */
export function isInReach(day: Day, today: Day): boolean {
  return day <= today && day >= today - DAYS_BACK;
}

const day = sent.transform((days, context): Day => {
  if (days.length === 0) return refuse(context, "day-missing");
  const [read, ...others] = days.map((each) => isoDay.safeParse(each).data);
  return read === undefined || others.length > 0 ? refuse(context, "day-out-of-reach") : read;
});

const unknown = "answer-unknown";

const chosenPlaces = z.object({
  places: areas({ missing: "places-missing", unknown: "places-unknown" }),
});

const places = z
  .object({
    amount: choice(AMOUNTS, { missing: "amount-missing", unknown }),
    "same-places": sent,
    places: sent,
  })
  .transform(({ amount, ...fields }, context): { areas: readonly Area[] | null } => {
    if (amount === "none") return { areas: null };
    const keys = fields[amount === "same" ? "same-places" : "places"];
    if (amount === "same" && keys.length === 0) {
      return refuse(context, "same-without-places", { field: "amount" });
    }
    const parsed = chosenPlaces.safeParse({ places: keys });
    return parsed.success ? { areas: parsed.data.places } : passOn(context, parsed.error);
  });

const HOW_IT_WAS = ["duration", "times", "triggers"] as const;

const answers = z.object({
  duration: choice(DURATIONS, { missing: "duration-missing", unknown }),
  times: choices(TIMES_OF_DAY, { missing: "times-missing", unknown }).refine(
    (times) => !contradictsItself(times),
    "times-contradict",
  ),
  triggers: choices(TRIGGERS, { missing: "triggers-missing", unknown }).refine(
    (triggers) => !contradictsItself(triggers),
    "triggers-contradict",
  ),
});

const howItWas = z
  .object({ amount: sent, repeat: sent, duration: sent, times: sent, triggers: sent })
  .transform(({ amount, ...fields }, context) => {
    // Without an amount, or with none, nothing of it is asked.
    if (!amount.some((each) => each === "same" || each === "different")) return { how: null };
    const { given, isKnown } = withRepeated(fields);
    if (!isKnown) refuse(context, unknown, { field: "duration" });
    const parsed = answers.safeParse(given);
    return parsed.success ? { how: parsed.data } : passOn(context, parsed.error);
  });

/** How it was as the form's fields have it; null: nothing was asked of it. */
export function howFields(how: HowItWas | null): FormFields {
  if (how === null) return { duration: [], times: [], triggers: [] };
  const { duration, timesOfDay: times, triggers } = how;
  return { duration: duration === null ? [] : [duration], times, triggers };
}

/** The value of a tick that repeats an answer of the last entry. */
export function repeatValue(field: (typeof HOW_IT_WAS)[number], answer: string): string {
  return `${field}:${answer}`;
}

/**
 * What was chosen together with what is still ticked as repeated. A length of time that was chosen, or anything
 * chosen beside a repeated "I don't know", takes the repeated one's place.
 */
function withRepeated(fields: FormFields): { given: FormFields; isKnown: boolean } {
  const given: Record<string, readonly string[]> = { ...fields };
  let isKnown = true;
  for (const tick of fields.repeat ?? []) {
    const field = HOW_IT_WAS.find((each) => tick.startsWith(repeatValue(each, "")));
    if (field === undefined) {
      isKnown = false;
      continue;
    }
    const answer = tick.slice(repeatValue(field, "").length);
    const isReplaced =
      (fields[field] ?? []).length > 0 && (field === "duration" || isAnsweredAlone(answer));
    if (!isReplaced) given[field] = [...(given[field] ?? []), answer];
  }
  return { given, isKnown };
}

const cameBack = z
  .object(
    Object.fromEntries(
      AREAS.map((area) => [cameBackField(areaKey(area)), optionalChoice(AREA_VALUES, unknown)]),
    ),
  )
  .transform((fields) => ({
    cameBack: AREAS.flatMap((area) => {
      const value = fields[cameBackField(areaKey(area))] ?? null;
      return value === null ? [] : [{ area, value }];
    }),
  }));

/** A day's entry; whether the portal still takes its day is for the command. */
export const entryForm = z
  .object({ day })
  .and(places)
  .and(z.object({ safety: choice(YES_NO_UNSURE, { missing: "safety-missing", unknown }) }))
  .and(howItWas)
  .and(cameBack)
  .and(
    z.object({
      "plan-review": optionalChoice(PLAN_OUTCOMES, unknown),
      note: optionalText(LONGEST_NOTE, "note-too-long"),
    }),
  )
  .transform(
    ({ areas, how, "plan-review": planReview, ...entry }): EntryInput => ({
      ...entry,
      planReview,
      twitching:
        areas === null || how === null
          ? null
          : { areas, duration: how.duration, timesOfDay: how.times, triggers: how.triggers },
    }),
  );
