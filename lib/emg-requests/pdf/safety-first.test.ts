import { expect, test } from "vitest";
import type { EmgRequestContent } from "../content";
import { emgRequestDocument } from "../document/emg-request-document";
import { runningLines } from "../document/running-lines";
import { readPdf } from "../testing/read-pdf";
import { draftContent } from "../testing/worked-case";
import { taggedPdf } from "./tagged-pdf";

type Safety = EmgRequestContent["clinician"]["safety"];

function withSafety(safety: Safety): EmgRequestContent {
  const draft = draftContent();
  return { ...draft, clinician: { ...draft.clinician, safety } };
}

const texts = (content: EmgRequestContent) =>
  emgRequestDocument(content).flatMap((block) => (block.kind === "paragraph" ? block : []));
const boxed = (content: EmgRequestContent) =>
  texts(content).find(({ isNotice, text }) => isNotice && text.includes("YES"))?.text;
const line = (content: EmgRequestContent, start: string) =>
  texts(content).find(({ text }) => text.startsWith(start))?.text ?? "";

const WARFARIN: Safety = {
  anticoagulant: { answer: "yes", detail: "warfarin, INR 2.4" },
  pacemaker: { answer: "no", detail: "" },
  pregnancy: { answer: "not-known", detail: "" },
};

test("what was answered yes stands in a box on page 1, with its detail", async () => {
  const content = withSafety(WARFARIN);
  expect(boxed(content)).toBe("Clinician: Anticoagulant: YES, warfarin, INR 2.4");
  const running = runningLines(content, { version: 1, contentHash: null });
  const { pages } = await readPdf(
    await taggedPdf(emgRequestDocument(content), running, {
      title: "EMG request",
      createdAt: new Date(0),
      printed: "Printed by Robin Ekwueme, 07-Apr-2025 11:30",
    }),
  );
  const first = (pages[0]?.ends ?? []).map(({ text }) => text).join(" ");
  expect(first).toContain("Anticoagulant: YES, warfarin, INR 2.4");
});

test("the rest is one line by its answer, and what nobody asked is not asked, never no", () => {
  const rest = line(withSafety(WARFARIN), "Needle safety.");
  expect(rest).toContain("No: Pacemaker.");
  expect(rest).toContain("Not known, ask on the day: Pregnancy.");
  expect(rest).toMatch(/Not asked: Antiplatelet; .*Fear of needles/);
  expect(rest).not.toContain("Anticoagulant");
  expect(line(withSafety({}), "Needle safety.")).not.toContain("No:");
});

test.each([
  ["yes", true],
  ["yes; yes on 01-Apr-2025", true],
])("an emergency sign answered %s is boxed too, as the patient reported it", (answer) => {
  const draft = withSafety({});
  const emergencySigns = [
    { asks: "Cannot swallow", answer, isYes: true },
    { asks: "Dark urine", answer: "not asked", isYes: false },
    { asks: "Fever", answer: "Not sure", isYes: false },
  ];
  const blocks = emgRequestDocument({ ...draft, record: { ...draft.record, emergencySigns } });
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? block : []));
  expect(
    said.some(({ isNotice, text }) => isNotice && text.includes(`Cannot swallow: ${answer}`)),
  ).toBe(true);
  const rest = said.find(({ text }) => text.startsWith("Emergency signs."))?.text;
  expect(rest).toBe("Emergency signs. Not asked: Dark urine. Not sure: Fever.");
});

test("a record without an emergency answer says not asked of every sign", () => {
  const rest = line(withSafety({}), "Emergency signs.");
  expect(rest).toMatch(/^Emergency signs\. Not asked: /);
  expect(rest).not.toMatch(/\bNo: /);
});
