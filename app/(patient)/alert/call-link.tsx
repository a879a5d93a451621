import type { ReactNode } from "react";

/** A telephone number to press. */
export function CallLink({ number, children }: { number: string; children: ReactNode }) {
  return (
    <a
      href={`tel:${number.replaceAll(/[^+\d]/g, "")}`}
      className="flex min-h-16 items-center justify-center rounded border-2 border-current bg-paper px-5 py-3 text-center text-xl font-bold text-ink in-[.on-dark]:bg-on-dark in-[.on-dark]:text-night"
    >
      {children}
    </a>
  );
}
