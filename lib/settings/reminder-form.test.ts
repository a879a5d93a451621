import { expect, test } from "vitest";
import { parseForm } from "@/lib/forms/parse-form";
import { REMINDER_PROBLEMS, reminderForm } from "./reminder-form";

function parsed(...typed: readonly string[]) {
  const form = new FormData();
  for (const value of typed) form.append("minutes", value);
  return parseForm(reminderForm, form, REMINDER_PROBLEMS);
}

test.each([
  ["5", 5],
  [" 30 ", 30],
  ["1440", 1440],
])("%j is so many minutes", (typed, minutes) => {
  expect(parsed(typed)).toEqual({ outcome: "read", value: { minutes } });
});

test.each([
  ["", "minutesMissing"],
  ["half an hour", "minutesUnreadable"],
  ["30.5", "minutesUnreadable"],
  ["-30", "minutesUnreadable"],
  ["1e3", "minutesUnreadable"],
  ["4", "minutesOutside"],
  ["1441", "minutesOutside"],
])("%j is refused: %s", (typed, code) => {
  expect(parsed(typed)).toMatchObject({ outcome: "refused", problems: { minutes: { code } } });
});

test("a page that sends no field, or two, is refused and sets nothing", () => {
  expect(parsed()).toMatchObject({ problems: { minutes: { code: "minutesMissing" } } });
  expect(parsed("30", "40")).toEqual({ outcome: "not-ours" });
});
