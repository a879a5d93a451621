import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { type QuestionId, SAFETY_GROUPS } from "@/lib/clinical/history/question";
import { historyJson } from "@/lib/history-format/history-json";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";

export const SEED = 20_261_124;

const AREAS: readonly Area[] = [
  { site: "calf", side: "left" },
  { site: "calf", side: "right" },
  { site: "thigh", side: "left" },
  { site: "forearm", side: "right" },
  { site: "chest", side: "left" },
];

/** Each question with its answers, the calm ones more often. */
const QUESTIONS: readonly { question: QuestionId; values: readonly string[] }[] = [
  { question: "spread", values: ["no", "no", "unsure", "yes"] },
  { question: "wasting", values: ["no", "no", "no", "yes"] },
  { question: "task-grip", values: ["no", "no", "yes"] },
  { question: "task-stairs", values: ["no", "no", "yes"] },
  { question: "task-chair", values: ["no", "no", "yes"] },
  { question: "numb-tingle", values: ["none", "none", "comes-and-goes", "constant"] },
  { question: "coordination-change", values: ["no", "no", "no", "yes"] },
  { question: "speech-change", values: ["no", "no", "no", "yes"] },
  { question: "swallow-change", values: ["no", "no", "no", "yes"] },
  { question: "family-history", values: ["no", "no", "yes"] },
  { question: "changes-tried", values: ["yes", "not-yet", "unsure"] },
];

/** Made-up histories of `eventCount` events over `days` days, the same ones for one seed, as the batch command reads them off a file. */
export function madeUpHistories(
  count: number,
  { eventCount, days }: { eventCount: number; days: number },
): readonly History[] {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, (_, index) =>
    readBack({
      id: `case-${index}`,
      birthDay: -4000,
      events: madeUpEvents(random, eventCount, days),
    }),
  );
}

/** A history as a line of a file. */
export function lineOf(history: History): string {
  return JSON.stringify(historyJson(history));
}

/** Times depend on how objects came into being: these come from a line of text, as anybody's do. */
function readBack(history: History): History {
  const line = parseHistoryLine(lineOf(history));
  if (!line.ok) throw new Error(`${history.id} is no history: ${JSON.stringify(line.faults)}`);
  return line.history;
}

/** Share of histories that are days, not weeks, old. */
const OPENED_LATE = 0.15;

/** Share of events that are reported a day or more after they happened. */
const REPORTED_LATE = 0.1;

/** A day is one with twitching or one without; nobody says both. */
function madeUpEvents(random: () => number, eventCount: number, days: number): HistoryEvent[] {
  const opened = random() < OPENED_LATE ? Math.ceil(days * 0.8) : 0;
  const anyDay = () => opened + Math.floor(random() * (days - opened));
  const calmFrom = anyDay();
  const calmFor = Math.floor(random() * 12);
  const isCalm = (day: Day) => day >= calmFrom && day < calmFrom + calmFor;
  const areas = 1 + Math.floor(random() * AREAS.length);
  const zeros = new Set<Day>();
  return Array.from({ length: eventCount }, (_, index): HistoryEvent => {
    const on = calmFor > 6 && index < calmFor ? calmFrom + index : anyDay();
    const day = Math.min(on, days - 1);
    const late = random() < REPORTED_LATE ? 1 + Math.floor(random() * 3) : 0;
    const dated = { id: `e${index}`, day, recordedOn: Math.min(day + late, days - 1) };
    if (isCalm(dated.day) && !zeros.has(dated.day)) {
      zeros.add(dated.day);
      return { ...dated, kind: "no-twitch" };
    }
    const kind = random();
    if (kind < 0.45 && !isCalm(dated.day)) {
      return {
        ...dated,
        kind: "twitch",
        area: pick(random, AREAS.slice(0, areas)),
        confirmed: random() < 0.1,
        duration: "1-to-10-min",
        timesOfDay: ["evening"],
        triggers: ["caffeine"],
      };
    }
    if (kind < 0.6) {
      const { question, values } = pick(random, QUESTIONS);
      return {
        ...dated,
        kind: "answer",
        question,
        value: pick(random, values),
        since: null,
        areas: [],
      };
    }
    return { ...dated, kind: "safety", group: pick(random, SAFETY_GROUPS), value: "no" };
  });
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Mulberry32: numbers from 0 up to 1, the same ones for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
