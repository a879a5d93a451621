import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import type { Typed } from "@/lib/format/form-state";

/** Whom to call. `unsure` alone means the advice line first. */
export type UnsentRoute = "emergency" | "advice" | "crisis";

export type UnsentEmergencyWords = {
  /** The answers that show the card: the field, its value, and whom to call then. */
  answers: readonly { field: string; value: string; route: UnsentRoute }[];
  routes: Readonly<Record<UnsentRoute, { heading: string; call: string; href: string }>>;
  level: string;
  body: string;
  notKnown: string;
  cannotSpeak: string;
  more: string;
  /** Stands before the button, for whom no card can be shown. */
  callFirst: string;
};

const ORDER: readonly UnsentRoute[] = ["emergency", "crisis", "advice"];

/** Whom to call about answers that the clinic does not have; null where none of them is urgent. Needs no request. */
export function unsentEmergency(
  typed: Typed,
  words: UnsentEmergencyWords,
  noteRoutes: readonly UnsentRoute[] = [],
) {
  const found = words.answers.filter(({ field, value }) =>
    [typed[field] ?? []].flat().includes(value),
  );
  const routes = ORDER.filter(
    (route) => noteRoutes.includes(route) || found.some((answer) => answer.route === route),
  );
  const [first] = routes;
  if (first === undefined) return null;
  // Someone to talk to is no alarm.
  const isCalm = first === "crisis";
  return (
    <section
      className={`on-dark mb-4 border-4 text-white ${isCalm ? "border-brand bg-brand" : "border-tier-urgent bg-ink"}`}
    >
      <h2 className={`m-0 px-4 py-3 text-xl ${isCalm ? "" : "bg-tier-urgent"}`}>
        {!isCalm && <span className="sr-only">{words.level} </span>}
        {words.routes[first].heading}
      </h2>
      <div className="px-4 pb-4">
        <p className="font-bold">{words.notKnown}</p>
        {!isCalm && <p>{words.body}</p>}
        <div className="grid gap-4">
          {(first === "advice" ? [...routes, "emergency" as const] : routes).map((route) => (
            <CallLink key={route} {...words.routes[route]} />
          ))}
        </div>
        <p>{words.cannotSpeak}</p>
        <a
          href={EMERGENCY_PAGE}
          className="inline-flex min-h-12 items-center text-white underline underline-offset-4"
        >
          {words.more}
        </a>
      </div>
    </section>
  );
}

/** A number to call, 64 px high. */
export function CallLink({ call, href }: { call: string; href: string }) {
  return (
    <a
      href={href}
      className="flex min-h-16 items-center justify-center rounded border-2 border-ink bg-white px-5 py-3 text-center text-xl font-bold text-ink"
    >
      {call}
    </a>
  );
}
