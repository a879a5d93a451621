import Link from "next/link";
import type { ReactNode } from "react";

type TextLinkProps = {
  href: string;
  /** 24 px to press, in a row of others; else 48 px for patients and 32 for the clinic. */
  isLow?: boolean;
  /** The browser loads the page, and with it whatever is new. */
  anew?: boolean;
  className?: string;
  "aria-current"?: "true" | undefined;
  children: ReactNode;
};

/** A link on a line of its own. */
export function TextLink({
  href,
  isLow = false,
  anew = false,
  className = "",
  "aria-current": current,
  children,
}: TextLinkProps) {
  const classes =
    `inline-flex ${isLow ? "min-h-6" : "min-h-[var(--control,3rem)]"} items-center ${className}`.trim();
  if (anew || href.startsWith("#")) {
    return (
      <a href={href} className={classes} aria-current={current}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={classes} aria-current={current}>
      {children}
    </Link>
  );
}
