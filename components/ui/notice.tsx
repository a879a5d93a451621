import type { ReactNode } from "react";

const LOOK = {
  info: "border-link",
  success: "border-action",
  warning: "border-tier-soon",
  problem: "border-error",
} as const;

/** A boxed remark. `live` makes screen readers say it when it appears after the page was loaded. */
export function Notice({
  kind = "info",
  heading,
  live = false,
  children,
}: {
  kind?: keyof typeof LOOK;
  heading?: string;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role={live ? "status" : undefined}
      className={`my-6 border-l-8 bg-paper p-4 ${LOOK[kind]}`}
    >
      {heading !== undefined && <h2 className="mt-0 text-xl">{heading}</h2>}
      {children}
    </div>
  );
}
