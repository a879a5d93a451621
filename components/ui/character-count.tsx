"use client";

import { type RefObject, useContext, useEffect, useState } from "react";
import { visibleLength } from "@/lib/format/text-length";
import { PressedButtonContext } from "./pressed-button";

const PAUSE_MS = 1000;
const NEARLY = 0.9;

/** How much of a field's longest length is used, as a person counts; said aloud in a pause, near the end only. */
export function CharacterCount({
  id,
  field,
  typed,
  longest,
}: {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  typed: string;
  longest: number;
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
  const words = (length > longest ? counted.over : counted.used)
    .replace("{count}", String(length > longest ? length - longest : length))
    .replace("{longest}", String(longest));
  useEffect(() => {
    const pause = setTimeout(() => setSaid(length > longest * NEARLY ? words : ""), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [length, longest, words]);
  return (
    <>
      <p
        id={id}
        className={`mt-1 mb-0 ${length > longest ? "font-bold text-error" : "text-ink-soft"}`}
      >
        {words}
      </p>
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </>
  );
}
