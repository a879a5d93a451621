import { visit } from "jsonc-parser";
import { type Fault, pathOf } from "./expected";

/** A line's JSON; each field that is given twice in it, of which `JSON.parse` drops the first without a word. */
export type JsonText = { ok: true; json: unknown; repeated: readonly Fault[] } | { ok: false };

export function parseJsonText(text: string): JsonText {
  try {
    const json: unknown = JSON.parse(text);
    // To visit costs ten times what parsing does: it names the repeated keys of the few texts that have one.
    const hasRepeated = keysWritten(text) !== keysRead(json);
    return { ok: true, json, repeated: hasRepeated ? repeatedKeys(text) : [] };
  } catch {
    // No JSON, or nested deeper than the stack.
    return { ok: false };
  }
}

function repeatedKeys(text: string): readonly Fault[] {
  const seen: Set<string>[] = [];
  const repeated: Fault[] = [];
  visit(text, {
    onObjectBegin: () => {
      seen.push(new Set());
    },
    onObjectEnd: () => {
      seen.pop();
    },
    onObjectProperty: (key, _offset, _length, _line, _character, parentPath) => {
      const keys = seen.at(-1);
      if (keys?.has(key)) {
        repeated.push({ path: pathOf([...parentPath(), key]), expected: "this field only once" });
      }
      keys?.add(key);
    },
  });
  return repeated;
}

/** How many keys the text of valid JSON writes: its strings that a colon follows. */
function keysWritten(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    if (isColonNext(text, end + 1)) count += 1;
    start = text.indexOf('"', end + 1);
  }
  return count;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function isColonNext(text: string, from: number): boolean {
  let at = from;
  while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  return text[at] === ":";
}

function keysRead(json: unknown): number {
  if (typeof json !== "object" || json === null) return 0;
  const values: unknown[] = Array.isArray(json) ? json : Object.values(json);
  const own = Array.isArray(json) ? 0 : values.length;
  return values.reduce<number>((sum, value) => sum + keysRead(value), own);
}
