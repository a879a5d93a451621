import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { recordHref } from "@/lib/referrals/record-part";
import type { SummaryClause, SummaryLine } from "./summary-lines";

/** What came since a moment, each once; none: nothing. */
export type NewSince = { id: string; heading: string; clauses: readonly SummaryClause[] };

/** A case in at most six lines, each statement a way to its evidence; what is new since a moment below them. */
export function CaseInShort({
  referralId,
  lines,
  news,
}: {
  referralId: string;
  lines: readonly SummaryLine[];
  news: readonly NewSince[];
}) {
  const t = useTranslations("referral.summary");
  return (
    <Section
      id="summary"
      heading={t("heading")}
      headingClassName="sr-only print:not-sr-only"
      className="mt-2 leading-6"
    >
      {lines.map(({ id, clauses }) => (
        <p key={id} className="m-0">
          <Clauses referralId={referralId} clauses={clauses} />
        </p>
      ))}
      {news.map(({ id, heading, clauses }) => (
        <p key={id} className="m-0">
          <b>{heading}:</b>{" "}
          {clauses.length === 0 ? (
            t("nothingNew")
          ) : (
            <Clauses referralId={referralId} clauses={clauses} mark={t("new")} />
          )}
        </p>
      ))}
    </Section>
  );
}

function Clauses({
  referralId,
  clauses,
  mark,
}: {
  referralId: string;
  clauses: readonly SummaryClause[];
  /** Stands before each. */
  mark?: string;
}) {
  return clauses.map(({ words, weight, at }, index) => (
    <span key={`${words} ${at.fragment}`}>
      {index > 0 && " · "}
      {mark !== undefined && (
        <span className="rounded border border-ink px-1 text-sm font-bold">{mark}</span>
      )}{" "}
      <a
        href={recordHref(referralId, at)}
        className={`py-1 text-ink decoration-line-strong decoration-dotted ${weight === "finding" ? "font-bold" : ""}`}
      >
        {words}
      </a>
    </span>
  ));
}
