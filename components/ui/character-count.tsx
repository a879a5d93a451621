"use client";

import { type RefObject, useContext, useEffect, useState } from "react";
import { visibleLength } from "@/lib/format/text-length";
import { PressedButtonContext } from "./pressed-button";

const PAUSE_MS = 1000;
const NEARLY = 0.9;

/**
 * How much of a field's longest length is used, as a person counts; said aloud in a pause, near the end only.
 * `isShort`: figures alone until there are too many, for a field among many.
 */
export function CharacterCount({
  id,
  field,
  typed,
  longest,
  isShort = false,
}: {
  id: string;
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  typed: string;
  longest: number;
  isShort?: boolean;
}) {
  const { counted } = useContext(PressedButtonContext);
  const [length, setLength] = useState(() => visibleLength(typed));
  const [said, setSaid] = useState("");
  useEffect(() => {
    const box = field.current;
    if (box === null) return;
    const count = () => setLength(visibleLength(box.value));
    count();
    box.addEventListener("input", count);
    return () => box.removeEventListener("input", count);
  }, [field]);
  const isOver = length > longest;
  const words = (isOver ? counted.over : counted.used)
    .replace("{count}", String(isOver ? length - longest : length))
    .replace("{longest}", String(longest));
  useEffect(() => {
    const pause = setTimeout(() => setSaid(length > longest * NEARLY ? words : ""), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [length, longest, words]);
  return (
    <>
      <p
        id={id}
        className={`mb-0 ${isShort ? "mt-0 text-sm" : "mt-1"} ${isOver ? "font-bold text-error" : "text-ink-soft"}`}
      >
        {isShort && !isOver ? (
          <>
            <span aria-hidden className="tabular-nums">{`${length}/${longest}`}</span>
            <span className="sr-only">{words}</span>
          </>
        ) : (
          words
        )}
      </p>
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </>
  );
}
