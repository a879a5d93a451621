"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** Outlines in a box of 24. */
const OUTLINE = {
  overview: "M4 4h7v9H4ZM13 4h7v5h-7ZM13 11h7v9h-7ZM4 15h7v5H4Z",
  queue:
    "M4 13h4.5l1.5 3h4l1.5-3H20M4 13l3-8h10l3 8v5.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5Z",
  rules: "M12 4v16M5 20h14M5 7h14M5 7l-3 6.5h6ZM19 7l-3 6.5h6Z",
  settings: "M4 7h9M17 7h3M15 4.5v5M4 17h3M11 17h9M9 14.5v5",
  audit: "M8 5h12M8 12h12M8 19h12M4 5h.01M4 12h.01M4 19h.01",
  invite: "M3.5 6.5h17v11h-17ZM4 7l8 6 8-6",
  you: "M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-3.3 3.6-5 7.5-5s6.9 1.7 7.5 5",
} as const;
export type PlaceIcon = keyof typeof OUTLINE;

/** One place of the staff's bar, which says whether the reader is on it (`page`) or on a page that belongs to it (`true`). */
export function StaffPlace({
  href,
  label,
  icon,
  areas = [],
}: {
  href: string;
  label: string;
  icon: PlaceIcon;
  areas?: readonly string[] | undefined;
}) {
  const path = usePathname();
  const isWithin = [href, ...areas].some((area) => path.startsWith(`${area}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={path === href ? "page" : isWithin ? "true" : undefined}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={OUTLINE[icon]} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      <span>{label}</span>
    </Link>
  );
}
