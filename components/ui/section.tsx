import type { ReactNode } from "react";

/** A part of a page under its heading, which has the part's id and names it. */
export function Section({
  id,
  heading,
  level = 2,
  className,
  headingClassName,
  children,
}: {
  id: string;
  heading: string;
  level?: 2 | 3 | 4;
  className?: string | undefined;
  headingClassName?: string | undefined;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={className}>
      <Heading id={id} className={headingClassName}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
