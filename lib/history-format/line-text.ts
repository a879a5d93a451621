import type { Fault } from "./expected";

/** The longest line that is read, in bytes: some 100,000 events. */
export const LONGEST_LINE_BYTES = 16 * 1024 * 1024;

/** A line's text, or why it has none; `approximate` is then what can be made out of it. */
export type LineText =
  | { ok: true; text: string }
  | { ok: false; fault: Fault; approximate: string };

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes count from 1. */
export function lineText(bytes: Uint8Array): LineText {
  if (bytes.length > LONGEST_LINE_BYTES) {
    return {
      ok: false,
      fault: { path: "(line)", expected: `at most ${LONGEST_LINE_BYTES} bytes` },
      approximate: lenient.decode(bytes),
    };
  }
  try {
    const text = strict.decode(bytes);
    const nul = text.indexOf("\u0000");
    if (nul === -1) return { ok: true, text };
    return refused(bytes, "text without NUL", bytes.indexOf(0));
  } catch {
    return refused(bytes, "text in UTF-8", validBytes(bytes));
  }
}

function refused(bytes: Uint8Array, expected: string, offset: number): LineText {
  return {
    ok: false,
    fault: { path: `(byte ${offset + 1})`, expected },
    approximate: lenient.decode(bytes),
  };
}

/** How many bytes come before the first character that is not UTF-8. */
function validBytes(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let whole = 0;
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== "") whole = at + 1;
    }
  } catch {
    return whole;
  }
  return whole;
}
