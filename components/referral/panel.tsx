import type { ComponentProps } from "react";
import { Section } from "@/components/ui/section";

/** A section on its own ground, as narrow as a column beside the record. */
export function Panel(section: Omit<ComponentProps<typeof Section>, "headingClassName">) {
  return (
    <Section
      {...section}
      headingClassName="m-0 mb-1 text-[calc(15rem/14)]"
      className={`mb-3 rounded-[10px] border border-line bg-paper px-3 py-2 text-sm ${section.className ?? ""}`}
    />
  );
}
