import { expect, test } from "vitest";
import { QUEUE_COLUMNS, queueRows } from "./queue-rows";
import type { QueueLine, QueueTableLabels } from "./queue-sheet";

const HOSTILE = `'"><script>alert(1)</script><img src=x onerror="alert(1)"><!--`;

/** A row in which every word, name and id is `word`. */
const rowOf = (word: string, isOverdue: boolean) => {
  const line: QueueLine = {
    referralId: word,
    name: word,
    age: word,
    hospitalNumber: word,
    chips: [{ kind: "emergency", word }],
    due: { text: word, detail: word, isOverdue },
    unknown: word,
    reasons: [word, "E02"],
    moreReasons: word,
    news: word,
    newReasons: [word],
    isNew: isOverdue,
    strip: "0123-4".padEnd(32, "-"),
    nextAction: word,
    nextStep: word,
    owner: word,
    waiting: word,
  };
  const named = Object.fromEntries(QUEUE_COLUMNS.map((column) => [column, word]));
  const labels = {
    ...named,
    rules: { E02: word },
    regions: [word, word, word, word],
    stripTitle: word,
    why: word,
  } as unknown as QueueTableLabels;
  const head = {
    chip: { kind: "emergency", word },
    count: word,
    late: [word],
    within: word,
  } as const;
  return queueRows([{ head, lines: [line] }], QUEUE_COLUMNS, labels).toString();
};

const elementsOf = (markup: string) =>
  (markup.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));

test.each([true, false])(
  "no name, word or id adds an element or an attribute to a row (overdue: %s)",
  (isOverdue) => {
    const hostile = rowOf(HOSTILE, isOverdue);
    expect(elementsOf(hostile)).toEqual(elementsOf(rowOf("Ann", isOverdue)));
    expect(hostile.split("&lt;script&gt;").length).toBe(rowOf("@", isOverdue).split("@").length);
  },
);
