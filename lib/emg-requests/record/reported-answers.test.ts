import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import { suggestQuestions } from "@/lib/clinical/emg/suggest-questions";
import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { reportedAnswers } from "./reported-answers";

const DAY = dayFromIso("2026-11-24");

function answer(id: string, question: AnswerEvent["question"], value: string): AnswerEvent {
  return { kind: "answer", id, day: DAY, recordedOn: DAY, question, value, since: null, areas: [] };
}
const correction = (corrects: string): HistoryEvent => ({
  kind: "correction",
  id: `corrects-${corrects}`,
  day: DAY,
  recordedOn: DAY,
  corrects,
});
const DETAILS = [
  answer("sides", "weakness-sides", "both-sides"),
  answer("course", "weakness-course", "worse"),
];
const read = (...events: HistoryEvent[]) =>
  presentationOf({ id: "", birthDay: null, events }, DAY, LIVE_RULE_SET.thresholds);
const rows = (...events: HistoryEvent[]) =>
  new Map(
    reportedAnswers(read(...events)).flatMap(({ rows: each }) =>
      each.map(([asked, said]) => [asked, said]),
    ),
  );

test.each(["a", "z"])(
  "a yes that was changed to no before sending prints the no, the change, and no details of the yes (%s)",
  (id) => {
    const weak = {
      ...answer(id, "feels-weak", "yes"),
      areas: [{ site: "forearm", side: "right" } as const],
    };
    const changed = [weak, ...DETAILS, answer("m", "feels-weak", "no"), correction(id)];
    const printed = rows(...changed);
    expect(printed.get("Feels weak")).toBe("No; was Yes, changed on 24-Nov-2026");
    expect(printed.get("Weakness: sides")).toBe("does not apply");
    expect(printed.get("Weakness: course")).toBe("does not apply");
    // The same paper does not say that no weakness was reported.
    const questions = suggestQuestions(read(...changed)).map(({ question }) => question);
    expect(questions).not.toContain("normal");
    expect(questions).not.toContain("myopathy");
  },
);

test("a current yes prints its details, once, with its place", () => {
  const printed = rows(
    answer("a", "feels-weak", "yes"),
    {
      ...answer("b", "feels-weak", "yes"),
      areas: [{ site: "forearm", side: "right" }],
    },
    correction("a"),
    ...DETAILS,
  );
  expect(printed.get("Feels weak")).toBe("Yes (Forearm, right)");
  expect(printed.get("Weakness: sides")).toBe("Both sides");
});

test("an earlier yes that nobody corrected stands beside a later no", () => {
  const later = { ...answer("b", "feels-weak", "no"), day: DAY + 1, recordedOn: DAY + 1 };
  const presentation = presentationOf(
    { id: "", birthDay: null, events: [answer("a", "feels-weak", "yes"), later] },
    DAY + 1,
    LIVE_RULE_SET.thresholds,
  );
  const [weakness] = reportedAnswers(presentation);
  expect(weakness?.rows[0]?.[1]).toBe("No; yes on 24-Nov-2026");
});
