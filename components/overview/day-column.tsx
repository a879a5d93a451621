import { tierName } from "@/components/referral/tier-name";
import type { KindCount } from "@/lib/queue/overview/deadlines-ahead";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";

const SHAPES_OF_A_KIND = 4;

/** One day, or all that are overdue: a shape a person, and the number that leads to them. */
export function DayColumn({
  texts: { overview: t, referral },
  name,
  date = null,
  kinds,
  href,
  note = null,
  look,
}: {
  texts: OverviewTexts;
  name: string;
  date?: string | null;
  kinds: readonly KindCount[];
  href: string;
  note?: string | null;
  look: string;
}) {
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  const words = kinds.map((each) =>
    t("deadlines.kind", { name: tierName(referral, each.kind), count: each.count }),
  );
  const head = (
    <>
      <b className="tabular-nums">
        <span aria-hidden="true">{count === 0 ? "–" : count}</span>
        <span className="sr-only">{count === 0 ? t("deadlines.nobody") : words.join(", ")}</span>
      </b>
      <span>
        {name} {date !== null && <span className="whitespace-nowrap">{date}</span>}
        {note !== null && <span className="sr-only"> ({note})</span>}
      </span>
    </>
  );
  return (
    <li className={look}>
      <span className="deadline-shapes">
        {kinds.map(({ kind, count: own }) =>
          own > SHAPES_OF_A_KIND ? (
            <span key={kind} className="inline-flex items-center" aria-hidden="true">
              <KindMark kind={kind} />
              {t("deadlines.times", { count: own })}
            </span>
          ) : (
            <KindMark key={kind} kind={kind} times={own} />
          ),
        )}
      </span>
      {count === 0 ? (
        <span className="deadline-day">{head}</span>
      ) : (
        <a href={href} className="deadline-day">
          {head}
        </a>
      )}
    </li>
  );
}
