import { writeFileSync } from "node:fs";
import type { Weights } from "@/lib/clinical/notes/weights";
import { englishFiles, labelledNotes } from "./notes/labelled-notes";
import { learnNotes } from "./notes/learn-notes";

/** What is learnt, by the file that keeps it: the name of its constant, and the labels that it is about. */
const LEARNT = [
  {
    file: "danger-weights-en.ts",
    name: "DANGER_WEIGHTS_EN",
    of: "a note in which something may be an emergency, or of self-harm",
    isOne: (label: string) => label !== "calm",
  },
  {
    file: "self-harm-weights-en.ts",
    name: "SELF_HARM_WEIGHTS_EN",
    of: "a note of self-harm",
    isOne: (label: string) => label === "self-harm",
  },
];

/** Nearly the same words mean danger in one of these and none in another: what must be got right counts more often. */
const CLOSE = /-(?:pairs|tests)\./u;
const TIMES = 3;
/** Measures what was learnt of the others. */
const UNSEEN = /-(?:sixteenth|seventeenth)\./u;

const notes = englishFiles()
  .filter((file) => !UNSEEN.test(file))
  .flatMap((file) =>
    labelledNotes(file).flatMap((note) =>
      Array.from({ length: CLOSE.test(file) ? TIMES : 1 }, () => note),
    ),
  );
for (const { file, name, of, isOne } of LEARNT) {
  const weights = learnNotes(notes.map(({ label, note }) => ({ note, isOne: isOne(label) })));
  writeFileSync(
    new URL(`../lib/clinical/notes/en/${file}`, import.meta.url),
    `/** What speaks for and against ${of}, learnt of ${new Set(notes).size} notes by \`npm run weigh-notes\`. */
export const ${name} = \`
${table(weights)}
\`;
`,
  );
  console.log(`${file}: ${weights.of.size} weights`);
}

function table({ base, of }: Weights): string {
  const weights = [...new Set(of.values())].toSorted((a, b) => b - a);
  const lines = weights.map((weight) => {
    const words = [...of].flatMap(([word, its]) => (its === weight ? word : []));
    return `${weight} ${words.join(",")}`;
  });
  return [base, ...lines].join("\n");
}
