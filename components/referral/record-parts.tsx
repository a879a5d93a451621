import { useTranslations } from "next-intl";
import {
  FRAGMENTS_OF,
  RECORD_PARTS,
  type RecordPart,
  recordHref,
  showsPart,
} from "@/lib/referrals/record-part";
import { FollowFragment } from "./follow-fragment";

/** The ways to the parts of a record, each with how much there is in it. The one that is shown is marked. */
export function RecordParts({
  referralId,
  shown,
  counts,
}: {
  referralId: string;
  shown: RecordPart;
  counts: Readonly<Partial<Record<RecordPart, number>>>;
}) {
  const t = useTranslations("referral.parts");
  return (
    <>
      <nav
        aria-label={t("label")}
        className="flex flex-wrap gap-x-1 border-b border-line-strong bg-paper px-2"
      >
        {RECORD_PARTS.map((part) => (
          <a
            key={part}
            href={recordHref(referralId, { part, fragment: "" })}
            data-part={part}
            aria-current={part === shown ? "page" : undefined}
            className="inline-flex min-h-9 items-center gap-1 border-b-3 border-transparent px-2 text-ink no-underline last:ms-auto hover:underline aria-[current]:border-action aria-[current]:font-bold"
          >
            {t(part)}
            {counts[part] !== undefined && (
              <span className="text-sm font-normal text-ink-soft tabular-nums">
                {part === "journal"
                  ? t("days", { count: counts[part] })
                  : t("count", { count: counts[part] })}
              </span>
            )}
            {!showsPart(shown, part) && FRAGMENTS_OF[part].map((id) => <span key={id} id={id} />)}
          </a>
        ))}
      </nav>
      {shown !== "whole" && (
        <p className="hidden print:block">
          <b>{t("onlyPart", { part: t(shown) })}</b>
        </p>
      )}
      <FollowFragment />
    </>
  );
}
