import { expect, test } from "vitest";
import type { Block } from "../block";
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

const inner = (block: Block): readonly Block[] => (block.kind === "box" ? block.blocks : [block]);
const texts = (content: EmgRequestContent) =>
  emgRequestDocument(content)
    .flatMap(inner)
    .flatMap((block) => (block.kind === "paragraph" ? block : []));
const boxed = (content: EmgRequestContent) =>
  emgRequestDocument(content)
    .flatMap((block) => (block.kind === "box" ? block.blocks : []))
    .flatMap((block) => (block.kind === "paragraph" ? block.text : []));
const line = (content: EmgRequestContent, start: string) =>
  texts(content).find(({ text }) => text.startsWith(start))?.text ?? "";

const WARFARIN: Safety = {
  anticoagulant: { answer: "yes", detail: "warfarin, INR 2.4" },
  pacemaker: { answer: "no", detail: "" },
  pregnancy: { answer: "not-known", detail: "" },
};

test("what was answered yes stands in a box on page 1, with its detail", async () => {
  const content = withSafety(WARFARIN);
  expect(boxed(content)).toContain("! Anticoagulant: warfarin, INR 2.4");
  const running = runningLines(content, { version: 1, contentHash: null });
  const { pages } = await readPdf(
    await taggedPdf(emgRequestDocument(content), running, {
      title: "EMG request",
      createdAt: new Date(0),
      printed: "Printed by Robin Ekwueme, 07-Apr-2025 11:30",
    }),
  );
  const first = (pages[0]?.ends ?? []).map(({ text }) => text).join(" ");
  expect(first).toContain("! Anticoagulant: warfarin, INR 2.4");
});

test("a detail is never cut, however long it is", () => {
  const detail = `warfarin ${"and more ".repeat(90)}END`;
  const content = withSafety({ anticoagulant: { answer: "yes", detail } });
  expect(boxed(content)).toContain(`! Anticoagulant: ${detail}`);
});

test("the rest is one line by its answer, and what nobody asked is not asked, never no", () => {
  const rest = line(withSafety(WARFARIN), "No: ");
  expect(rest).toContain("No: pacemaker.");
  expect(rest).toContain("Not known, ask on the day: pregnancy.");
  expect(rest).toMatch(/Not asked: .*fear of needles/);
  expect(rest).not.toContain("anticoagulant");
  expect(line(withSafety({}), "No: ")).toBe("");
});

const withSigns = (emergencySigns: EmgRequestContent["record"]["emergencySigns"]) => {
  const draft = withSafety({});
  return { ...draft, record: { ...draft.record, emergencySigns } };
};

test.each([["yes"], ["yes; yes on 01-Apr-2025"]])(
  "an emergency sign answered %s is boxed too, as the patient reported it",
  (answer) => {
    const content = withSigns([
      { asks: "Cannot swallow", answer, isYes: true },
      { asks: "Dark urine", answer: "not asked", isYes: false },
      { asks: "Fever", answer: "Not sure", isYes: false },
      { asks: "Fit", answer: "No", isYes: false },
    ]);
    expect(boxed(content)).toContain(`! Emergency sign, Cannot swallow: ${answer}`);
    expect(line(content, "Emergency signs")).toBe(
      "Emergency signs, patient reported: 1 answered no. Not sure: Fever. Not asked: Dark urine.",
    );
  },
);

test("a record without an emergency answer says that none was asked", () => {
  expect(line(withSafety({}), "Emergency signs")).toBe(
    "Emergency signs, patient reported: none was asked.",
  );
});
