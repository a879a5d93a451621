import { describe, expect, test } from "vitest";

import { printedBlocks } from "../block";
import type { EmgRequestContent } from "../content";
import { emgRequestDocument } from "../document/emg-request-document";
import { pdfTitle, runningLines } from "../document/running-lines";
import { readPdf, withoutSpaces } from "../testing/read-pdf";
import { wordsOf } from "../testing/words-of";
import { completeContent, draftContent, workedRecord } from "../testing/worked-case";
import { taggedPdf } from "./tagged-pdf";

const PRINTED_AT = new Date("2025-04-07T09:30:00Z");
const HASH = "0123456789abcdef".repeat(4);
const SIGNATURE = {
  personId: "person",
  name: "Robin Ekwueme",
  at: "2025-04-07T09:30:00.000Z",
  printedAt: "07-Apr-2025 11:30 (Europe/Berlin)",
  version: 3,
};

const PRINTED = "Printed by Robin Ekwueme, 07-Apr-2025 11:30";

function print(content: EmgRequestContent, contentHash: string | null = null) {
  const running = runningLines(content, { version: 3, contentHash });
  return taggedPdf(emgRequestDocument(content), running, {
    title: pdfTitle(content),
    createdAt: PRINTED_AT,
    printed: PRINTED,
  });
}

async function printAndRead(content: EmgRequestContent, contentHash: string | null = null) {
  return readPdf(await print(content, contentHash));
}

function withFields(fields: EmgRequestContent["clinician"]["fields"]): EmgRequestContent {
  const draft = draftContent();
  return { ...draft, clinician: { ...draft.clinician, fields } };
}

test("what a clinician closed stays in the PDF, with who closed it and why", async () => {
  const printed = withoutSpaces(JSON.stringify(await printAndRead(draftContent())));
  expect(printed).toContain(withoutSpaces("Findings that a clinician closed"));
  expect(printed).toContain(withoutSpaces("Dr Rowan Hale"));
  expect(printed).toContain(withoutSpaces("Explained by something else: A known carpal tunnel"));
});

describe("the words of the PDF", () => {
  test.each([
    ["a draft", draftContent()],
    ["a signed request", completeContent({ signature: SIGNATURE })],
    ["an addendum", completeContent({ amends: { id: "earlier", version: 2, contentHash: HASH } })],
    [
      "text that fills several pages",
      withFields({ "history-note": "Weakness grew. ".repeat(900) }),
    ],
    ["one word wider than the page", withFields({ question: "x".repeat(400) })],
    ["several lines", withFields({ medicines: "Lithium 400 mg\nSalbutamol\r\n\nCoffee" })],
    [
      "names of many scripts",
      draftContent({ record: workedRecord({ name: "Łuczak-Nguyễn Émilie Жанна Ωmega" }) }),
    ],
  ])("%s: all words that the page shows, in the same order", async (_name, content) => {
    const { words } = await printAndRead(content);
    expect(withoutSpaces(words)).toBe(withoutSpaces(wordsOf(emgRequestDocument(content))));
  });

  test("every day is written alike, and none as a computer writes it", () => {
    const words = wordsOf(emgRequestDocument(completeContent({ signature: SIGNATURE })));
    expect(words).toContain("lifting since 29-Mar-2025");
    expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test("a cell longer than a page goes on on the next and loses no word", async () => {
    const draft = draftContent();
    const detail = "warfarin, last INR 2.4 ".repeat(400);
    const safety = { anticoagulant: { answer: "yes", detail } } as const;
    const content = { ...draft, clinician: { ...draft.clinician, safety } };
    const { words } = await printAndRead(content);
    expect(withoutSpaces(words)).toBe(withoutSpaces(wordsOf(emgRequestDocument(content))));
  });

  test("a character that no font holds is a mark that the foot explains, and keeps its own text", async () => {
    const { words, pages } = await printAndRead(
      withFields({ question: "\u{1F02B}? \u{E000} twitches" }),
    );
    expect(words).not.toContain("U+");
    expect(withoutSpaces(words)).toContain("\u{E000}twitches");
    expect(pages.every(({ outside }) => outside.includes("no letter for"))).toBe(true);
    const known = await printAndRead(withFields({ question: "王 twitches" }));
    expect(known.pages.some(({ outside }) => outside.includes("no letter for"))).toBe(false);
  });

  test("nothing is printed beyond the edges of the page", async () => {
    const content = withFields({ question: "x".repeat(400), "history-note": "word ".repeat(3000) });
    const { pages } = await printAndRead({ ...content, signature: SIGNATURE });
    const outside = pages
      .flatMap(({ ends }) => ends)
      .filter(({ right, y }) => right > 595.28 - 34 || y < 14 || y > 841.89 - 14);
    expect(outside).toEqual([]);
  });
});

describe("every page", () => {
  test("says whose request it is, which version, and its number of how many", async () => {
    const { pages } = await printAndRead(draftContent());
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { outside }] of pages.entries()) {
      expect(outside).toContain("Mark Example · born 01-Feb-1983 · hospital number H-100");
      expect(outside).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(outside).toContain("Version 3");
      expect(outside).toContain("Software output, not a diagnosis. Not a medical device.");
    }
  });

  test("of a draft is crossed by DRAFT and has no hash", async () => {
    const { pages } = await printAndRead(draftContent());
    expect(pages.every(({ ends }) => ends.some(({ text }) => text === "DRAFT"))).toBe(true);
    expect(pages.every(({ outside }) => outside.includes("SHA-256 none until signed"))).toBe(true);
    expect(pages.every(({ outside }) => outside.includes(PRINTED))).toBe(true);
  });

  test("of a signed request carries the signer, the time and the hash, and nothing of a draft", async () => {
    const signed = completeContent({ signature: SIGNATURE });
    const { pages, words } = await printAndRead(signed, HASH);
    expect(words).toContain("Signed by Robin Ekwueme at 07-Apr-2025 11:30 (Europe/Berlin)");
    for (const { outside } of pages) expect(outside).toContain(HASH);
    for (const { outside } of pages.slice(1)) {
      expect(outside).toContain("signed 07-Apr-2025 11:30 (Europe/Berlin), Robin Ekwueme");
      expect(outside).not.toContain("DRAFT");
    }
    expect(words).not.toMatch(/DRAFT|INCOMPLETE/);
  });
});

describe("page 1 is the order", () => {
  const typical = () => {
    const signed = completeContent({ signature: SIGNATURE });
    const { examination, safety, fields } = signed.clinician;
    return {
      ...signed,
      clinician: {
        ...signed.clinician,
        fields: { ...fields, addressee: "EMG room, Riverside" },
        examination: { ...examination, "power-elbow-flexion:right": "4", "jaw-jerk:midline": "" },
        safety: { ...safety, anticoagulant: { answer: "yes", detail: "apixaban" } } as const,
      },
    };
  };
  const order = async () => {
    const content = typical();
    const running = runningLines(content, { version: 3, contentHash: HASH });
    const blocks = printedBlocks(emgRequestDocument(content), { withAppendix: false });
    const imprint = { title: pdfTitle(content), createdAt: PRINTED_AT, printed: PRINTED };
    return readPdf(await taggedPdf(blocks, running, imprint));
  };

  test("of three pages at most, it holds each part that the laboratory needs", async () => {
    const { pages } = await order();
    expect(pages.length).toBeLessThanOrEqual(3);
    const first = withoutSpaces((pages[0]?.ends ?? []).map(({ text }) => text).join(""));
    for (const part of [
      "To: EMG room, Riverside. From: Example Neurology, telephone 01632 960000",
      "▲ URGENT A",
      "EMG by 20-Apr-2025",
      "01-Feb-1983 (42 y)",
      "English",
      "Is there lower motor neurone involvement beyond the right arm?",
      "! Anticoagulant: apixaban",
      "No: antiplatelet",
      "Where, in order of onset",
      "Weak: Forearm, right",
      "Hard: lifting",
      "Time to second region: 70 days",
      "Newly hard: lifting since 29-Mar-2025",
      "Elbow flexion (biceps)",
      "Rest normal: other power 5 of 5",
      "Not examined: other signs: jaw jerk.",
      "10 insertions first, then 8 optional: 18 in all",
      "☑ Conduction block protocol",
      "Whom to ring: Example Neurology, telephone 01632 960000, Robin Ekwueme",
      "Signature: Signed by Robin Ekwueme",
    ]) {
      expect(first).toContain(withoutSpaces(part));
    }
  });

  test("every answer stands in the appendix alone", async () => {
    const whole = await printAndRead(typical(), HASH);
    expect((await order()).words).not.toContain("Choking");
    expect(whole.pages.length).toBeGreaterThan(3);
    expect(whole.outline).toContain("Answers");
    expect((await order()).outline).toEqual(
      expect.arrayContaining(["Question", "Needle and current safety", "Needle EMG"]),
    );
  });
});

describe("for a screen reader", () => {
  test("headings, paragraphs, tables with named rows and columns, and pictures with words", async () => {
    const { roles, alts, lang } = await printAndRead(draftContent());
    const found = [...roles.keys()].toSorted();
    expect(found).toEqual(
      [
        "Caption",
        "Document",
        "Figure",
        "H1",
        "H2",
        "P",
        "Root",
        "TD",
        "TH",
        "TR",
        "Table",
      ].toSorted(),
    );
    expect(lang).toBe("en-GB");
    expect(alts).toEqual([
      "Body map with the order of onset. 1. Forearm, right, weak or a smaller muscle; 2. Shoulder, right; 3. Thigh, right.",
      "Spread over time, in order of onset. 1. Forearm, right from 06-Jan-2025; 2. Shoulder, right from 20-Feb-2025; 3. Thigh, right from 17-Mar-2025. Weak: Forearm, right, 27-Mar-2025 Hard: lifting, 29-Mar-2025",
      "Body map. Shoulder, right: twitching; Forearm, right: twitching, weak; Thigh, right: twitching.",
      "Spread over time, in order of onset. 1. Forearm, right from 06-Jan-2025; 2. Shoulder, right from 20-Feb-2025; 3. Thigh, right from 17-Mar-2025.",
    ]);
  });

  test("the title has the hospital number, and names no one and no finding", async () => {
    const { title } = await printAndRead(draftContent());
    expect(title).toBe("EMG request, hospital number H-100");
  });
});

test("what the screen hatches is hatched on paper", async () => {
  const objects = Buffer.from(await print(draftContent())).toString("latin1");
  const tiles = new Set(objects.match(/\/PatternType 1[^>]*\/XStep \d+/g));
  expect([...tiles].map((tile) => tile.slice(tile.indexOf("/XStep")))).toEqual(
    expect.arrayContaining(["/XStep 5"]),
  );
});

test("equal requests give equal bytes", async () => {
  const one = await print(draftContent());
  const other = await print(draftContent());
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
