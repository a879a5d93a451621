import fc from "fast-check";
import { expect, test } from "vitest";
import { latchedFindings } from "@/lib/assessment/latched-findings";
import { AREAS, type Area, areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from "@/lib/clinical/history/question";
import { optionsOf } from "@/lib/clinical/timeline/slots";
import { assess } from "@/lib/clinical/triage/assess";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import { counterfactual, type Raise } from "@/lib/clinical/triage/explain/counterfactual";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { anyHistory } from "@/lib/clinical/triage/testing/arbitrary-history";
import { DAY_0 } from "@/lib/clinical/triage/testing/events";
import { everyEvent } from "@/lib/clinical/triage/testing/every-event";
import { answersToEvents } from "./answers-to-events";
import { buildRun } from "./build-run";
import type { Given } from "./page-input";
import { emptyRun, type Run } from "./run";

type Reported = { history: History; now: Assessment };
type Way = { since: Day | null; area: Area | null };

/** The place of a case once a form has stored these answers: what was found before stays, as it does there. */
function recorded({ history, now }: Reported, given: readonly Given[], run: Run): number {
  const { asOf } = now;
  const events = answersToEvents(given, run, asOf).map(
    (event, index): HistoryEvent => ({ ...event, id: `new-${index}`, recordedOn: asOf }),
  );
  const reported = { ...history, events: [...history.events, ...events] };
  const { findings } = assess(reported, LIVE_RULE_SET, asOf);
  const latched = latchedFindings(now.findings, findings, new Set());
  return assess(reported, LIVE_RULE_SET, asOf, { latched }).place;
}

/** Plain, since today, since a year ago, and in a place: as far as the form asks it. */
function waysOf(question: QuestionId, value: string | number, day: Day, place: Area): Way[] {
  const { since, areas }: Question = QUESTIONS[question];
  const plain = { since: null, area: null };
  if (["no", "none", "unsure"].includes(`${value}`)) return [plain];
  return [
    plain,
    ...(since ? [day, day - 365].map((each) => ({ since: each, area: null })) : []),
    ...(areas ? [{ since: null, area: place }] : []),
  ];
}

function givenAs(question: QuestionId, value: string | number, { since, area }: Way): Given[] {
  return [
    { ask: "question", question, value },
    ...(since === null
      ? []
      : [{ ask: "since" as const, question, since: { day: since, accuracy: "day" as const } }]),
    ...(area === null ? [] : [{ ask: "areas" as const, question, areas: [area] }]),
  ];
}

test("an answer is named exactly when the form that stores it today moves the case up, and to there", () => {
  let named = 0;
  fc.assert(
    fc.property(
      fc.oneof(anyHistory, everyEvent),
      fc.nat(60),
      fc.constantFrom(...AREAS),
      (reported, later, place) => {
        const asOf = DAY_0 + later;
        const events = reported.events.filter(
          ({ day, recordedOn }) => day <= asOf && recordedOn <= asOf,
        );
        const history = { ...reported, events };
        const now = assess(history, LIVE_RULE_SET, asOf);
        const { raises } = counterfactual(history, LIVE_RULE_SET, asOf);
        const today = buildRun(
          "today",
          [],
          events.filter(({ day }) => day === asOf),
        );
        for (const question of QUESTION_IDS) {
          for (const value of optionsOf(question)) {
            let highest = now.place;
            for (const way of waysOf(question, value, asOf, place)) {
              const given = givenAs(question, value, way);
              const then = recorded({ history, now }, given, emptyRun("new"));
              const raise = raises.find((each) => says(each, { question, value }, way));
              expect({ given, place: raise?.place ?? null }).toEqual({
                given,
                place: then < highest ? then : null,
              });
              if (raise === undefined) continue;
              named += 1;
              highest = then;
              if (today.answers[question]?.value === value) continue;
              expect(recorded({ history, now }, given, today)).toBe(then);
            }
          }
        }
      },
    ),
    { numRuns: 8 },
  );
  expect(named).toBeGreaterThan(20);
}, 60_000);

function says(
  { answer, areas }: Raise,
  { question, value }: { question: QuestionId; value: string | number },
  { since, area }: Way,
): boolean {
  if (answer.kind !== "answer" || answer.question !== question) return false;
  if (answer.value !== value || answer.since !== since) return false;
  return area === null ? areas.length === 0 : areas.some((each) => areaKey(each) === areaKey(area));
}
