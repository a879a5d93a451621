import { expect, test } from "vitest";

import { unreadTexts } from "./unread-texts";

const text = (id: string, day: number) =>
  ({ kind: "text", id, day, recordedOn: day, flagged: false }) as const;

test("what was read is left out, in whatever order the events come, and the oldest comes first", () => {
  const read = { kind: "text-read", id: "r", day: 2, recordedOn: 2, text: "b" } as const;
  const waiting = unreadTexts([text("c", 3), read, text("b", 2), text("a", 1)]);
  expect(waiting.map(({ id }) => id)).toEqual(["a", "c"]);
});
