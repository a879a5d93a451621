import { readdirSync, readFileSync } from "node:fs";

/** `label`: "calm", "self-harm", or what may be an emergency. */
export type LabelledNote = { label: string; note: string; file: string };

const FOLDER = new URL("../../docs/words-in-notes/", import.meta.url);
const PAIR = /^(?<label>emergency|self-harm|calm): (?<note>.+)$/u;

/** The notes of docs/words-in-notes of one file, each with its heading, or with its own label where notes come in pairs. */
export function labelledNotes(file: string): readonly LabelledNote[] {
  const isCalm = file.startsWith("en-calm");
  let heading = "";
  return readFileSync(new URL(file, FOLDER), "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) heading = isCalm ? "calm" : line.slice(3);
      if (line === "" || line.startsWith("#")) return [];
      const { label = heading, note = line } = PAIR.exec(line)?.groups ?? {};
      return { label, note, file };
    });
}

/** The files of English notes with labels. */
export function englishFiles(): readonly string[] {
  return readdirSync(FOLDER).filter((file) => file.startsWith("en-"));
}
