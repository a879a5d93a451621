import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { signValues } from "@/lib/checklist/sign-values";
import type { Typed } from "@/lib/format/form-state";

/** Whom to call. `unsure` alone means the advice line first. */
export type UnsentRoute = "emergency" | "advice" | "crisis";

export type UnsentEmergencyWords = {
  /** The answers that show the card: the field, its value, and whom to call then. */
  answers: readonly { field: string; value: string; route: UnsentRoute }[];
  routes: Readonly<Record<UnsentRoute, { heading: string; call: string; href: string }>>;
  level: string;
  /** What a card about self-harm shows, and says when it is opened. */
  cover: { heading: string; body: string; open: string };
  body: string;
  notKnown: string;
  cannotSpeak: string;
  more: string;
  /** Stands before the button, for whom no card can be shown. */
  callFirst: string;
  /** Stands above the number where nothing here could read the note. */
  unreadNote: string;
};

const ALARMS: readonly UnsentRoute[] = ["emergency", "advice"];

/**
 * Whom to call about answers that the clinic does not have; null where none of them is urgent. Needs no request.
 * `noteRoutes` null: nobody knows whether the note is urgent, so the number is there without an alarm.
 */
export function unsentEmergency(
  typed: Typed,
  words: UnsentEmergencyWords,
  noteRoutes: readonly UnsentRoute[] | null = [],
) {
  const answered = words.answers.flatMap(({ field, value, route }) =>
    signValues({ [field]: [typed[field] ?? []].flat() }, field).includes(value) ? [route] : [],
  );
  const routes = new Set([...(noteRoutes ?? []), ...answered]);
  const alarm = ALARMS.find((route) => routes.has(route));
  const isCrisis = routes.has("crisis");
  if (alarm === undefined && !isCrisis)
    return noteRoutes === null ? <UnreadNoteCard words={words} /> : null;
  return (
    <>
      {alarm !== undefined && <AlarmCard first={alarm} words={words} />}
      {isCrisis && <CrisisCard words={words} />}
    </>
  );
}

function AlarmCard({ first, words }: { first: UnsentRoute; words: UnsentEmergencyWords }) {
  return (
    <section className="on-dark mb-4 border-4 border-tier-urgent bg-ink text-white">
      <h2 className="m-0 bg-tier-urgent px-4 py-3 text-xl">
        <span className="sr-only">{words.level} </span>
        {words.routes[first].heading}
      </h2>
      <div className="px-4 pb-4">
        <p className="font-bold">{words.notKnown}</p>
        <p>{words.body}</p>
        <div className="grid gap-4">
          {first === "advice" && <CallLink {...words.routes.advice} />}
          <CallLink {...words.routes.emergency} />
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

function UnreadNoteCard({ words }: { words: UnsentEmergencyWords }) {
  return (
    <section className="mb-4 border-2 border-link bg-paper px-4 py-4 text-ink">
      <p className="mt-0">{words.unreadNote}</p>
      <CallLink {...words.routes.emergency} />
    </section>
  );
}

/** No alarm, and a cover that says nothing of it to whoever else sees the screen. */
function CrisisCard({ words }: { words: UnsentEmergencyWords }) {
  return (
    <section className="mb-4 border-2 border-link bg-paper px-4 py-4 text-ink">
      <h2 className="mt-0 text-xl">{words.cover.heading}</h2>
      <p>{words.cover.body}</p>
      <details>
        <summary className="flex min-h-16 cursor-pointer items-center justify-center rounded border-2 border-link bg-paper px-5 py-3 text-xl font-bold text-link">
          {words.cover.open}
        </summary>
        <p className="mt-6 text-xl font-bold">{words.routes.crisis.heading}</p>
        <p>{words.notKnown}</p>
        <div className="grid gap-4">
          <CallLink {...words.routes.crisis} />
          <CallLink {...words.routes.emergency} />
        </div>
        <p>{words.cannotSpeak}</p>
      </details>
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
