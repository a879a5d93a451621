import { z } from "zod";
import type { Day } from "@/lib/clinical/calendar/day";
import { QUESTION_IDS } from "@/lib/clinical/history/question";
import { RAISED_TIERS } from "@/lib/clinical/history/tier";
import { excessLength, LONGEST_NOTE, LONGEST_REASON } from "@/lib/format/text-length";
import {
  byChoice,
  choice,
  choices,
  id,
  optionalText,
  refuse,
  sent,
  text,
  tick,
  typed,
  version,
} from "@/lib/forms/fields";
import { isoDay } from "@/lib/forms/iso-day";
import { day, typedDay } from "@/lib/forms/typed-day";
import type { Acceptance } from "./accept-referral";
import { ADVICE_REASONS } from "./advice-reason";
import type { Advice } from "./advise-patient";
import { ADVISED_TESTS } from "./advised-test";
import type { Ask } from "./ask-patient";
import type { TierChange } from "./change-tier";
import { DISCHARGE_REASONS, URGENCY_VERDICTS } from "./discharge-reason";
import type { Discharge } from "./discharge-referral";
import { LOWER_REASONS } from "./lower-reason";
import type { LoweringExamination } from "./lowering-examination";
import { RAISE_REASONS } from "./raise-reason";
import type { TierRaise } from "./raise-tier";
import { VISIT_ENDINGS } from "./visit-ending";

/** Their words are in messages/en/decisions.json. */
export const DECISION_PROBLEMS = [
  "decision",
  "visitOn",
  "visitOnReal",
  "raisesTo",
  "raiseReason",
  "urgency",
  "closes",
  "reasonCode",
  "reason",
  "tooLong",
  "noteTooLong",
  "examination",
  "examinedOn",
  "ending",
  "endedOn",
  "askSomething",
  "askUnknown",
  "replyBy",
  "adviceWords",
  "adviceTests",
  "adviceSecondPerson",
] as const;

function reason(missing: string) {
  return text(LONGEST_REASON, { missing, tooLong: "tooLong" });
}

function oneOf<const Option extends string>(options: readonly Option[], problem: string) {
  return choice(options, { missing: problem, unknown: problem });
}

const optionalReason = optionalText(LONGEST_REASON, "tooLong");

/** What was found and on which day: both, or neither. */
const examination = z
  .object({ examinedOn: typedDay, examination: typed })
  .transform(({ examinedOn: on, examination: found }, context) => {
    if (on === null && found === "") return { examination: null };
    const excess = excessLength(found, LONGEST_REASON);
    const isDay = on !== null && typeof on === "object" && on.accuracy === "day";
    if (!isDay) {
      refuse(context, on === null ? "examinedOn" : "visitOnReal", { field: "examinedOn" });
    }
    if (found === "") refuse(context, "examination", { field: "examination" });
    if (excess > 0) {
      refuse(context, "tooLong", { field: "examination", values: { count: excess } });
    }
    return { examination: isDay ? ({ on: on.day, found } satisfies LoweringExamination) : null };
  });

const acceptance = z
  .object({
    visitOn: day({ missing: "visitOn", notReal: "visitOnReal" }),
    lateReason: optionalReason,
  })
  .transform(({ visitOn: on, lateReason }) => ({
    kind: "accept" as const,
    acceptance: { on, reason: lateReason } satisfies Acceptance,
  }));

const raise = z
  .object({
    raisesTo: oneOf(RAISED_TIERS, "raisesTo"),
    raiseReasonCode: oneOf(RAISE_REASONS, "reasonCode"),
    raiseReason: reason("raiseReason"),
  })
  .transform(({ raisesTo: to, raiseReasonCode: reasonCode, raiseReason }) => ({
    kind: "raise-tier" as const,
    raise: { to, reasonCode, reason: raiseReason } satisfies TierRaise,
  }));

const lowering = z
  .object({
    closes: sent.transform((rules, context) =>
      rules.length === 0 ? refuse(context, "closes") : rules,
    ),
    reasonCode: oneOf(LOWER_REASONS, "reasonCode"),
    reason: reason("reason"),
    hasReadAnswers: tick,
    asksColleague: tick,
  })
  .and(examination)
  .transform(({ asksColleague, ...change }) => ({
    kind: "change-tier" as const,
    change: change satisfies TierChange,
    asksColleague,
  }));

const discharge = z
  .object({
    dischargeCode: oneOf(DISCHARGE_REASONS, "reasonCode"),
    dischargeReason: reason("reason"),
    urgency: oneOf(URGENCY_VERDICTS, "urgency"),
    unknownReason: optionalReason,
    hasReadAll: tick,
    readTexts: sent,
    namedUnknown: sent,
    asksColleague: tick,
  })
  .and(examination)
  .transform(({ dischargeCode, dischargeReason, hasReadAll, asksColleague, ...closing }) => ({
    kind: "discharge" as const,
    discharge: {
      ...closing,
      reasonCode: dischargeCode,
      reason: dischargeReason,
      hasReadAnswers: hasReadAll,
    } satisfies Discharge,
    asksColleague,
  }));

const visit = z
  .object({
    ending: oneOf(VISIT_ENDINGS, "ending"),
    endedOn: day({ missing: "endedOn", notReal: "visitOnReal" }),
  })
  .transform(({ ending, endedOn: on }) => ({ kind: "visit" as const, visit: { ending, on } }));

/** The checklist's questions, words, or both. */
const asked = z
  .object({
    askQuestions: choices(QUESTION_IDS, { missing: null, unknown: "askUnknown" }),
    askWords: optionalText(LONGEST_NOTE, "noteTooLong"),
  })
  .transform(({ askQuestions: questions, askWords: words }, context) =>
    questions.length === 0 && words === null
      ? refuse(context, "askSomething", { field: "askQuestions" })
      : { questions, words },
  );

const replyBy = sent.transform((days, context): Day => {
  const [read, ...others] = days.map((each) => isoDay.safeParse(each).data);
  return read === undefined || others.length > 0 ? refuse(context, "replyBy") : read;
});

const ask = asked.and(z.object({ replyBy })).transform((read) => ({
  kind: "ask" as const,
  ask: read satisfies Ask,
}));

const advice = z
  .object({
    adviceWords: text(LONGEST_REASON, { missing: "adviceWords", tooLong: "tooLong" }),
    adviceTests: choices(ADVISED_TESTS, { missing: null, unknown: "adviceTests" }),
    adviceCloses: sent,
    adviceCode: oneOf(ADVICE_REASONS, "reasonCode"),
    adviceReason: reason("reason"),
    hasReadAdvised: tick,
    asksColleague: tick.transform((isTicked, context) =>
      isTicked ? refuse(context, "adviceSecondPerson") : isTicked,
    ),
  })
  .and(examination)
  .transform((read) => ({
    kind: "advise" as const,
    advice: {
      words: read.adviceWords,
      tests: read.adviceTests,
      closes: read.adviceCloses,
      reasonCode: read.adviceCode,
      reason: read.adviceReason,
      hasReadAnswers: read.hasReadAdvised,
      examination: read.examination,
    } satisfies Advice,
  }));

const decision = byChoice(
  "decision",
  {
    accept: acceptance,
    ask,
    advise: advice,
    "raise-tier": raise,
    "change-tier": lowering,
    discharge,
    visit,
  },
  "decision",
);
export type TypedDecision = z.output<typeof decision>;

/** A decision about the version of the referral that the page showed; `see` asks only what it would do. */
export const decisionForm = z
  .object({ referralId: id, version, see: tick })
  .and(decision.transform((read) => ({ decision: read })));
