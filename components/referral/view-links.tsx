import type { ReactNode } from "react";

/** Ways to see the same thing, of which one is chosen. */
export function ViewLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1 print:hidden">
      {children}
    </nav>
  );
}

export function ViewLink({
  href,
  isChosen,
  children,
}: {
  href: string;
  isChosen: boolean;
  children: string;
}) {
  return (
    <a
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className="inline-flex min-h-6 items-center rounded px-1.5 text-[calc(12.5rem/14)] aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline aria-[current]:outline aria-[current]:outline-line-strong"
    >
      {children}
    </a>
  );
}
