import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { signValues } from "@/lib/checklist/sign-values";
import type { Typed } from "@/lib/format/form-state";

/** Whom to call. `unsure` alone means the advice line first. */
export type UnsentRoute = "emergency" | "advice" | "crisis";

export type UnsentEmergencyLabels = {
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
  labels: UnsentEmergencyLabels,
  noteRoutes: readonly UnsentRoute[] | null = [],
) {
  const answered = labels.answers.flatMap(({ field, value, route }) =>
    signValues({ [field]: [typed[field] ?? []].flat() }, field).includes(value) ? [route] : [],
  );
  const routes = new Set([...(noteRoutes ?? []), ...answered]);
  const alarm = ALARMS.find((route) => routes.has(route));
  const isCrisis = routes.has("crisis");
  if (alarm === undefined && !isCrisis)
    return noteRoutes === null ? <UnreadNoteCard labels={labels} /> : null;
  return (
    <>
      {alarm !== undefined && <AlarmCard first={alarm} labels={labels} />}
      {isCrisis && <CrisisCard labels={labels} />}
    </>
  );
}

function AlarmCard({ first, labels }: { first: UnsentRoute; labels: UnsentEmergencyLabels }) {
  return (
    <section className="on-dark mb-4 border-4 border-tier-urgent bg-night text-on-dark">
      <h2 className="m-0 bg-tier-urgent px-4 py-3 text-xl">
        <span className="sr-only">{labels.level} </span>
        {labels.routes[first].heading}
      </h2>
      <div className="px-4 pb-4">
        <p className="font-bold">{labels.notKnown}</p>
        <p>{labels.body}</p>
        <div className="grid gap-4">
          {first === "advice" && <CallLink {...labels.routes.advice} />}
          <CallLink {...labels.routes.emergency} />
        </div>
        <p>{labels.cannotSpeak}</p>
        <a
          href={EMERGENCY_PAGE}
          className="inline-flex min-h-12 items-center text-on-dark underline underline-offset-4"
        >
          {labels.more}
        </a>
      </div>
    </section>
  );
}

function UnreadNoteCard({ labels }: { labels: UnsentEmergencyLabels }) {
  return (
    <section className="mb-4 border-2 border-link bg-paper px-4 py-4 text-ink">
      <p className="mt-0">{labels.unreadNote}</p>
      <CallLink {...labels.routes.emergency} />
    </section>
  );
}

/** A calm card behind a cover, which hides what it is about from whoever else sees the screen. */
function CrisisCard({ labels }: { labels: UnsentEmergencyLabels }) {
  return (
    <section className="mb-4 border-2 border-link bg-paper px-4 py-4 text-ink">
      <h2 className="mt-0 text-xl">{labels.cover.heading}</h2>
      <p>{labels.cover.body}</p>
      <details>
        <summary className="flex min-h-16 cursor-pointer items-center justify-center rounded border-2 border-link bg-paper px-5 py-3 text-xl font-bold text-link">
          {labels.cover.open}
        </summary>
        <p className="mt-6 text-xl font-bold">{labels.routes.crisis.heading}</p>
        <p>{labels.notKnown}</p>
        <div className="grid gap-4">
          <CallLink {...labels.routes.crisis} />
          <CallLink {...labels.routes.emergency} />
        </div>
        <p>{labels.cannotSpeak}</p>
      </details>
    </section>
  );
}

/** A number to call, 64 px high. */
export function CallLink({ call, href }: { call: string; href: string }) {
  return (
    <a
      href={href}
      className="flex min-h-16 items-center justify-center rounded border-2 border-ink bg-paper px-5 py-3 text-center text-xl font-bold text-ink in-[.on-dark]:bg-on-dark in-[.on-dark]:text-night"
    >
      {call}
    </a>
  );
}
