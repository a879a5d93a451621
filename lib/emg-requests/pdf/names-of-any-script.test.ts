import { describe, expect, test } from "vitest";

import type { EmgRequestContent } from "../content";
import { emgRequestDocument } from "../document/emg-request-document";
import { runningLines } from "../document/running-lines";
import { readPdf, withoutSpaces } from "../testing/read-pdf";
import { wordsOf } from "../testing/words-of";
import { completeContent, draftContent, workedRecord } from "../testing/worked-case";
import { taggedPdf } from "./tagged-pdf";

const NAMES = [
  ["Arabic with Latin and digits", "محمد عبد الله Müller (3)"],
  ["Arabic with vowel marks", "مُحَمَّد"],
  ["Urdu", "محمد علی ٹیپو"],
  ["Hebrew", "דוד כהן"],
  ["Hebrew with points", "דָּוִד"],
  ["Cyrillic", "Ольга"],
  ["Greek", "Γιώργος"],
  ["Chinese", "王小明"],
  ["Japanese", "鈴木ひろし"],
  ["Korean", "김민준"],
  ["Thai", "สมชาย น้ำใส"],
  ["Hindi", "अनिता क्षत्रिय"],
  ["Bengali", "রবীন্দ্রনাথ ঠাকুর"],
  ["Gujarati", "નરેન્દ્ર"],
  ["Punjabi", "ਗੁਰਪ੍ਰੀਤ"],
  ["Tamil", "கொற்றவை"],
  ["Amharic", "አበበ"],
  ["combining marks", "E\u0301lodie Nguye\u0302\u0303n"],
  ["emoji", "Zoë 👍🏽 👨‍👩‍👧 ❤️"],
] as const;
/** Marks of a letter stand this little above or below its line, in points. */
const MARKS_SHIFT = 0.5;
const LONG =
  "Wolfeschlegelsteinhausenbergerdorff Maria-Magdalena Anastasia Bartholomäus von und zu Hohenlohe";

function withWords(words: string, base: EmgRequestContent): EmgRequestContent {
  const { fields, safety } = base.clinician;
  const clinician: EmgRequestContent["clinician"] = {
    ...base.clinician,
    fields: { ...fields, question: `${words} asks`, medicines: words, "history-note": words },
    safety: { ...safety, anticoagulant: { answer: "yes", detail: words } },
  };
  const at = { at: "2025-04-07T09:30:00.000Z", printedAt: "07-Apr-2025 11:30 (Europe/Berlin)" };
  const signature = base.signature && { personId: "person", name: words, version: 3, ...at };
  return { ...base, record: workedRecord({ name: words }), clinician, signature };
}

async function print(content: EmgRequestContent) {
  const running = runningLines(content, { version: 3, contentHash: null });
  const bytes = await taggedPdf(emgRequestDocument(content), running, {
    title: "EMG request",
    createdAt: new Date(0),
    printed: "Printed by Robin Ekwueme, 07-Apr-2025 11:30",
  });
  return readPdf(bytes);
}

/** Marks that no reader shows, such as joiners, are not in what a PDF's text layer gives. */
const readable = (text: string) => withoutSpaces(text).replaceAll(/\p{Cf}/gu, "");

describe("what a person can type is the PDF's text, drawn in letters of its script", () => {
  test.each(NAMES)("%s, in a draft and signed", async (_script, name) => {
    const signature = { personId: "p", name, at: "", printedAt: "", version: 3 };
    for (const base of [draftContent(), completeContent({ signature })]) {
      const content = withWords(name, base);
      const { words, pages } = await print(content);
      expect(readable(words)).toBe(readable(wordsOf(emgRequestDocument(content))));
      for (const { outside } of pages) {
        expect(readable(outside)).toContain(readable(name));
        expect(outside).not.toMatch(/\uFFFD|U\+|no letter for/);
      }
    }
  });
});

/** A heading and the word in a frame beside it stand on one line, not quite on one base line. */
const BESIDE = 2;

describe("the head of every page after the first, which says itself whose it is", () => {
  test.each([LONG, "王".repeat(90), "محمد عبد الله ".repeat(12)])(
    "is as high as a long name needs, and nothing lies over it: %s",
    async (name) => {
      const { pages } = await print(withWords(name, draftContent()));
      for (const { ends } of pages.slice(1)) {
        const lines = ends.filter(({ text }) => text !== "DRAFT").map(({ y }) => y);
        const inHead = [...new Set(lines)].toSorted((one, other) => other - one).slice(0, 6);
        const gaps = inHead
          .slice(1)
          .map((y, index) => (inHead[index] ?? 0) - y)
          .filter((gap) => gap > Math.max(MARKS_SHIFT, BESIDE));
        expect(Math.min(...gaps)).toBeGreaterThan(9);
      }
    },
  );

  test("a name from right to left turns nothing else round", async () => {
    const { ends } = (await print(withWords("דוד כהן", draftContent()))).pages[1] ?? { ends: [] };
    const top = Math.max(...ends.filter(({ text }) => text !== "DRAFT").map(({ y }) => y));
    const right = (part: string) =>
      ends.find(({ text, y }) => y === top && text.includes(part))?.right ?? 0;
    expect(right("דוד")).toBeLessThan(right("born"));
  });
});
