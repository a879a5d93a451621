import { expect, test } from "vitest";
import { mayHoldEmergencyYes } from "./emergency-yes";
import { parseJsonText } from "./json-text";

const answer = (rest: string) =>
  `{"id":"a","events":[{"kind":"answer","question":"severe-breathing",${rest},"areas":[]}]}`;
const holds = (text: string) => {
  const parsed = parseJsonText(text);
  return mayHoldEmergencyYes(text, parsed.ok ? parsed.json : null);
};

test.each([
  answer('"value":"yes"'),
  answer('"value":"Yes"'),
  answer('"value":true'),
  answer('"value":"ja"'),
  answer('"value":"yes","value":"no"'),
  answer('"value":"no","value":"yes"'),
  answer('"val":"yes"'),
  answer('"value":"yes"').slice(0, -20),
  '{"events":[{"question":"severe-breathing","value":"ye',
  '{"events":[{"question":"severe-breathing","va',
  '{"events":[{"value":"yes","areas":[{"site":"calf","side":"left"}],"question":"dark-urine"},',
  String.raw`{"events":[{"question":"dark\u002durine","value":"yes"}]}`,
])("%s may hold an emergency yes", (text) => {
  expect(holds(text)).toBe(true);
});

test.each([
  answer('"value":"no"'),
  answer('"value":"unsure"'),
  answer('"value":"no"').slice(0, -3),
  '{"events":[{"question":"task-grip","value":"yes"},{"question":"severe-breathing","value":"no"}]}',
  "",
])("%s does not", (text) => {
  expect(holds(text)).toBe(false);
});
