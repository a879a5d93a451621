import { TextLink } from "@/components/ui/text-link";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ClosedNotes as Notes } from "@/lib/queue/closed-notes.sql";
import type { QueueText } from "./queue-texts";

/** What patients wrote to closed referrals and nobody has read; nothing where there is none. */
export function ClosedNotes({
  text: t,
  notes: { count, first },
}: {
  text: QueueText;
  notes: Notes;
}) {
  if (count === 0) return null;
  return (
    <details className="my-2 border-l-4 border-line-strong bg-paper px-4 py-1 text-sm">
      <summary className="min-h-9 cursor-pointer py-1 font-bold">
        {t("closedNotes.summary", { count })}
      </summary>
      <p className="my-1">{t("closedNotes.intro")}</p>
      <ul className="my-1 list-none p-0">
        {first.map(({ referralId, name, closedOn }) => (
          <li key={referralId}>
            <TextLink href={`/referrals/${referralId}#notes`} isLow anew className="font-bold">
              {name}
            </TextLink>{" "}
            {t("closedNotes.closed", { date: clinicDate(closedOn) })}
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p className="my-1">{t("closedNotes.more", { count: count - first.length })}</p>
      )}
    </details>
  );
}
