import { describe, expect, it, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { SAFETY_GROUPS } from "@/lib/clinical/history/question";
import { measuredRecall } from "@/lib/clinical/notes/measured-recall";
import type { EntryInput } from "./entry-form";
import { entryToEvents } from "./entry-to-events";

const TODAY = dayFromIso("2026-11-24");
const YESTERDAY = TODAY - 1;
const LEFT_CALF = { site: "calf", side: "left" } as const;
const RIGHT_CALF = { site: "calf", side: "right" } as const;

const QUIET: EntryInput = {
  day: TODAY,
  twitching: null,
  safety: "no",
  cameBack: [],
  planReview: null,
  note: null,
};
const events = (entry: Partial<EntryInput>) => entryToEvents({ ...QUIET, ...entry }, TODAY);

test("each place is one twitch of that day, with how long, when and what may have set it off", () => {
  const twitching = {
    areas: [LEFT_CALF, RIGHT_CALF],
    duration: "1-to-10-min",
    timesOfDay: ["evening"],
    triggers: ["caffeine"],
  } as const;
  const { areas, ...same } = twitching;
  expect(events({ day: YESTERDAY, twitching }).slice(0, 2)).toEqual(
    areas.map((area) => ({ kind: "twitch", day: YESTERDAY, area, confirmed: false, ...same })),
  );
});

test("only an explicit no twitching is a zero", () => {
  expect(events({ day: YESTERDAY })[0]).toEqual({ kind: "no-twitch", day: YESTERDAY });
});

describe("the safety question", () => {
  it("answered no is six dated answers", () => {
    const answers = events({ day: YESTERDAY }).filter(({ kind }) => kind === "safety");
    expect(answers).toEqual(
      SAFETY_GROUPS.map((group) => ({ kind: "safety", day: YESTERDAY, group, value: "no" })),
    );
  });

  it.each(["yes", "unsure"] as const)(
    "answered %s opens the questions about what changed",
    (safety) => {
      expect(events({ safety })).toEqual([
        { kind: "no-twitch", day: TODAY },
        { kind: "checklist", day: TODAY, state: "raised" },
      ]);
    },
  );
});

test("what is answered about now is dated today, whichever day the entry is about", () => {
  const more = events({
    day: YESTERDAY,
    cameBack: [{ area: LEFT_CALF, value: "did-not-come-back" }],
    planReview: "worse",
    note: "I can't breathe",
  }).slice(-3);
  expect(more).toEqual([
    { kind: "area-answer", day: TODAY, area: LEFT_CALF, value: "did-not-come-back" },
    { kind: "plan-review", day: TODAY, outcome: "worse" },
    {
      kind: "text",
      day: TODAY,
      flagged: true,
      concepts: ["breathing"],
      watchRecall: measuredRecall("en"),
    },
  ]);
});

test.each([
  ["Calf again, slept well", measuredRecall("en")],
  ["Heute zuckt die Wade wieder", undefined],
  ["👍", undefined],
])(
  "how well the watch finds emergencies in a note is known only in its language: %s",
  (note, watchRecall) => {
    expect(events({ note }).at(-1)).toEqual({
      kind: "text",
      day: TODAY,
      flagged: false,
      concepts: [],
      watchRecall,
    });
  },
);
