import type { ReactNode } from "react";

export type CareCardLevel = "non-urgent" | "urgent" | "emergency";

const LOOK = {
  "non-urgent": { frame: "border-brand", head: "bg-brand text-on-dark", body: "bg-paper text-ink" },
  urgent: {
    frame: "border-tier-urgent",
    head: "bg-tier-urgent text-on-dark",
    body: "bg-paper text-ink",
  },
  emergency: {
    frame: "border-tier-urgent",
    head: "bg-tier-urgent text-on-dark",
    body: "bg-night text-on-dark on-dark",
  },
} satisfies Record<CareCardLevel, { frame: string; head: string; body: string }>;

/** Advice on where to get help. `levelLabel` says the level to those who cannot see the colour. */
export function CareCard({
  level,
  levelLabel,
  heading,
  children,
}: {
  level: CareCardLevel;
  levelLabel: string;
  heading: string;
  children: ReactNode;
}) {
  const look = LOOK[level];
  return (
    <section className={`my-6 border-2 ${look.frame}`}>
      <h2 className={`m-0 px-4 py-3 text-xl ${look.head}`}>
        <span className="sr-only">{levelLabel} </span>
        {heading}
      </h2>
      <div className={`px-4 py-3 ${look.body}`}>{children}</div>
    </section>
  );
}
