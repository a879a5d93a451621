import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import type { FigureView } from "@/lib/referrals/figure-view";
import type { FigureWords } from "./figure-words";

const FIELD = "min-h-6 rounded border border-line-strong bg-paper px-1 text-ink";
const BUTTON = `${FIELD} cursor-pointer px-2 font-bold`;

/** Chooses the day of the figure: a slider with steps of a day, and date fields that need no script. */
export function FigureDates({
  view,
  onShow,
  first,
  today,
  kept,
  words,
}: {
  view: FigureView;
  /** Null: there is no script, and the form is sent. */
  onShow: ((change: Partial<Pick<FigureView, "on" | "earlier">>) => void) | null;
  first: Day;
  today: Day;
  kept: Readonly<Record<string, string>>;
  words: FigureWords;
}) {
  const isTwo = view.kind === "two-dates";
  const show = (change: Partial<Pick<FigureView, "on" | "earlier">>) => {
    const on = change.on ?? view.on;
    onShow?.({ on, earlier: Math.min(on, change.earlier ?? view.earlier) });
  };
  const field = (name: "on" | "earlier", label: string) => (
    <label className="inline-flex flex-wrap items-center gap-1">
      {label}
      <input
        type="date"
        name={name}
        className={FIELD}
        min={isoFromDay(first)}
        max={isoFromDay(today)}
        {...(onShow === null
          ? { defaultValue: isoFromDay(view[name]) }
          : {
              value: isoFromDay(view[name]),
              onChange: (event) => {
                const day = typedDay(event.target.value, first, today);
                if (day !== null) show({ [name]: day });
              },
            })}
      />
    </label>
  );
  return (
    <form
      method="get"
      action="#body"
      className="mt-2 grid gap-1 text-[calc(11.5rem/14)] print:hidden"
    >
      {Object.entries({ ...kept, figure: view.kind }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {onShow === null ? (
        <div className="min-h-6" />
      ) : (
        <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2">
          <button
            type="button"
            className={BUTTON}
            aria-label={words.back}
            disabled={view.on <= first}
            onClick={() => show({ on: view.on - 1 })}
          >
            ‹
          </button>
          <input
            type="range"
            aria-label={isTwo ? words.later : words.on}
            aria-valuetext={clinicDate(view.on)}
            className="min-h-6 w-full accent-action"
            min={first}
            max={today}
            value={view.on}
            onChange={(event) => show({ on: Number(event.target.value) })}
          />
          <button
            type="button"
            className={BUTTON}
            aria-label={words.forward}
            disabled={view.on >= today}
            onClick={() => show({ on: view.on + 1 })}
          >
            ›
          </button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {isTwo && field("earlier", words.earlier)}
        {field("on", isTwo ? words.later : words.on)}
        <noscript>
          <button type="submit" className={BUTTON}>
            {words.show}
          </button>
        </noscript>
      </div>
    </form>
  );
}

/** A date of the record; null: not yet typed as one. */
function typedDay(typed: string, first: Day, today: Day): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return null;
  const day = dayFromIso(typed);
  return day < first || day > today ? null : day;
}
