"use client";

import { useEffect, useRef } from "react";
import { TextField } from "@/components/ui/text-field";

/** Asks for the code of a letter. One in the address's fragment, from a camera or a link, is filled in. */
export function CodeField({
  labels,
  typed,
  error,
}: {
  labels: Readonly<Record<"code" | "codeHint", string>>;
  typed: string;
  error: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const code = /^#([0-9A-Z-]+)$/i.exec(window.location.hash)?.[1];
    const field = box.current?.querySelector<HTMLInputElement>("#code");
    if (code === undefined || !field) return;
    if (field.value === "") field.value = code;
    // It stays in no history of a shared phone.
    window.history.replaceState(null, "", window.location.pathname);
  }, []);
  return (
    <div ref={box}>
      <TextField
        name="code"
        label={labels.code}
        hint={labels.codeHint}
        typed={typed}
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        inputMode="text"
        spellCheck={false}
      />
    </div>
  );
}
