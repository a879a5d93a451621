import { renderToStaticMarkup } from "react-dom/server";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { DrawingView } from "@/components/ui/drawing-view";
import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { answered } from "@/lib/clinical/emg/testing/answered";
import { DURATIONS } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { type SpreadLanes, spreadLanes } from "@/lib/clinical/spread/spread-lanes";
import {
  CALF,
  CHIN,
  completedChecklist,
  FOREARM,
  historyOf,
  none,
  onset,
  SHOULDER,
  THIGH,
  twitch,
  twitchOn,
} from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { type DrawnText, flatItems } from "@/lib/drawing/drawing";
import { laneWords } from "@/lib/drawing/lanes/lane-words";
import { lanesDrawing } from "@/lib/drawing/lanes/lanes-drawing";
import { COLOURS, type Colour } from "@/lib/format/tokens";

const START = dayFromIso("2026-08-31");
const AS_OF = START + 87;
const dated = (day: number) => ({ id: `it-${day}`, day, recordedOn: day });
const UPPER_ARM = { site: "upper-arm", side: "right" } as const;

/** Most days of each week, and a week without any. */
function mostDays(from: number, to: number, of: typeof FOREARM, share = 5) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((day) => day % 7 !== 3 && day % 11 !== 5 && (day < START + 28 || day > START + 34))
    .flatMap((day) =>
      day % 5 < share ? twitch(day, of, { duration: DURATIONS[day % 4] ?? null }) : [],
    );
}

const SPREADING = historyOf(
  onset(START, START),
  mostDays(START, AS_OF, FOREARM),
  mostDays(START + 45, AS_OF, SHOULDER, 3),
  mostDays(START + 70, AS_OF, THIGH, 2),
  answered(START + 1, "task-lifting", "no"),
  answered(START + 1, "task-grip", "no"),
  answered(START + 26, "task-lifting", "no"),
  answered(START + 86, "task-lifting", "yes", { since: START + 85 }),
  answered(START + 86, "feels-weak", "yes", { since: START + 85, areas: [UPPER_ARM] }),
  answered(START + 86, "wasting", "yes", { areas: [SHOULDER] }),
  [START + 1, START + 26, START + 86].map(completedChecklist),
  { ...dated(START), kind: "plan-started" },
  { ...dated(START + 25), kind: "plan-review", outcome: "no-change" },
  { ...dated(START + 39), kind: "lab", test: "potassium", value: 4, unit: "mmol/L", upperLimit: 5 },
  { ...dated(START + 65), kind: "decision", decision: "accept", closes: [], quotes: [] },
);
const NEVER_ASKED = historyOf(twitchOn(AS_OF - 6, AS_OF - 3, CALF), none(AS_OF));
const MANY = historyOf(
  [FOREARM, SHOULDER, THIGH, CALF, CHIN, UPPER_ARM].flatMap((area, index) =>
    twitchOn(AS_OF - 300 + index, AS_OF - 290 + index, area),
  ),
  twitchOn(AS_OF - 3, AS_OF, { site: "hand-little-finger-side", side: "right" }),
);

const CASES: readonly (readonly [
  name: string,
  history: History,
  days: number,
  step: "day" | "week",
])[] = [
  ["three-areas", SPREADING, 88, "week"],
  ["three-areas-by-day", SPREADING, 28, "day"],
  ["function-never-asked", NEVER_ASKED, 28, "day"],
  ["many-areas-at-once", MANY, 301, "week"],
];

const of = <Name extends "spread" | "referral" | "measures">(namespace: Name) =>
  createTranslator({ locale: "en", messages, namespace });
const WORDS = laneWords(
  { spread: of("spread"), referral: of("referral"), measures: of("measures") },
  AS_OF,
);

function lanesOf(history: History, days: number, step: "day" | "week"): SpreadLanes {
  const window = { from: AS_OF - days + 1, to: AS_OF, step };
  return spreadLanes(history, window, LIVE_RULE_SET.thresholds);
}

describe.each(CASES)("%s", (name, history, days, step) => {
  const lanes = lanesOf(history, days, step);

  test.each([320, 560])("is drawn %d wide as a clinician has reviewed it", async (width) => {
    const drawn = renderToStaticMarkup(
      <DrawingView
        drawing={lanesDrawing(lanes, WORDS, { width })}
        title={name}
        width={`${width}`}
      />,
    );
    const coloured = drawn.replaceAll(
      /var\(--color-([a-z0-9-]+)\)/g,
      (_, colour: Colour) => COLOURS.light[colour],
    );
    const svg = coloured
      .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif" ')
      .replaceAll("><", ">\n<");
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/${name}-${width}.svg`);
  });

  test.each([320, 560, 720])("has no word on another nor beyond its edge, %d wide", (width) => {
    const words = flatItems(lanesDrawing(lanes, WORDS, { width })).filter(
      (item): item is DrawnText => item.kind === "text",
    );
    const boxes = words.map((word) => ({ ...boxOf(word), text: word.text }));
    expect(boxes.filter(({ from, to }) => from < -1 || to > width + 1)).toEqual([]);
    const met = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) =>
          one.from < other.to &&
          other.from < one.to &&
          one.top < other.bottom &&
          other.top < one.bottom
            ? `${one.text} on ${other.text}`
            : [],
        ),
    );
    expect(met).toEqual([]);
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });
});

function boxOf({ x, y, size, anchor, text }: DrawnText) {
  const length = text.length * size * 0.52;
  const from = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { from, to: from + length, top: y - size * 0.72, bottom: y };
}
