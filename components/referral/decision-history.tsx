import { useTranslations } from "next-intl";
import { type DataRow, DataTable } from "@/components/ui/data-table";
import { ADVICE_REASONS } from "@/lib/decisions/advice-reason";
import { ADVISED_TESTS } from "@/lib/decisions/advised-test";
import { CALL_OUTCOMES } from "@/lib/decisions/call-outcome";
import { DISCHARGE_REASONS, URGENCY_VERDICTS } from "@/lib/decisions/discharge-reason";
import { LOWER_REASONS } from "@/lib/decisions/lower-reason";
import { RAISE_REASONS } from "@/lib/decisions/raise-reason";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { DecisionLine, ExpiredProposal, ProposalLine } from "@/lib/referrals/decision-line";
import { expiredProposalRow } from "./expired-proposal-row";
import { decisionText, missingText, type ReferralText, raisedText } from "./fact-text";

/** Who decided what and why, and which proposal lapsed, newest on top. */
export function DecisionHistory({
  decisions,
  expired,
  zone,
}: {
  decisions: readonly DecisionLine[];
  expired: readonly ExpiredProposal[];
  zone: string;
}) {
  const t = useTranslations("referral");
  const decisionsText = useTranslations("decisions");
  const wordsOf = (line: DecisionLine) =>
    [
      decisionText(t, line.kind),
      line.undoes === null ? "" : decisionText(t, line.undoes),
      line.on === null ? "" : clinicDate(line.on),
      line.replaces === null ? "" : t("history.replaces", { date: clinicDate(line.replaces) }),
      isCarriedOut(line) ? t("history.confirmed", { name: line.proposal.by }) : "",
      line.raisesTo === null ? "" : raisedText(t, line.raisesTo),
      line.closes.join(", "),
      verdictText(decisionsText, line),
      line.undoneAt === null
        ? ""
        : t("history.undone", { name: line.by, at: clockTime(zone, line.undoneAt) }),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  const struck = ({ by, kind, closes, reason }: ProposalLine) => (
    <s className="block">
      {[t("history.proposed", { name: by, decision: decisionText(t, kind) }), closes.join(", ")]
        .filter((part) => part !== "")
        .join(" · ")}
      {`: ${reason}`}
    </s>
  );
  return (
    <DataTable
      caption={t("history.caption")}
      rowHeading="at"
      empty={t("history.empty")}
      columns={[
        { key: "at", heading: t("history.at") },
        { key: "who", heading: t("history.who") },
        { key: "what", heading: t("history.what") },
        { key: "reason", heading: t("history.reason") },
      ]}
      rows={newestFirst(decisions, expired).map((line): DataRow => {
        if (!("decisionId" in line)) return expiredProposalRow(line, t, zone);
        return {
          key: line.decisionId,
          cells: {
            at: `${clinicDate(todayIn(zone, line.decidedAt))} ${clockTime(zone, line.decidedAt)}`,
            who: line.by,
            what: (
              <>
                {wordsOf(line)}
                {line.proposal !== null && !isCarriedOut(line) && struck(line.proposal)}
              </>
            ),
            reason: [
              [reasonText(decisionsText, t, line), line.reason ?? ""]
                .filter((part) => part !== "")
                .join(": "),
              unknownText(t, line),
              wroteText(decisionsText, t, line),
              line.examined === null
                ? ""
                : t("history.examined", {
                    date: clinicDate(line.examined.on),
                    found: line.examined.examination,
                  }),
            ]
              .filter((part) => part !== "")
              .join(". "),
          },
        };
      })}
    />
  );
}

/** Decisions keep their order, which is that of recording; a proposal stands where it lapsed. */
function newestFirst(decisions: readonly DecisionLine[], expired: readonly ExpiredProposal[]) {
  const waiting = [...expired];
  return [
    ...decisions.flatMap((line) => {
      const count = waiting.findIndex(({ expiresAt }) => expiresAt < line.decidedAt);
      return [...waiting.splice(0, count === -1 ? waiting.length : count), line];
    }),
    ...waiting,
  ];
}

/** Whether a decision did what a colleague had proposed; else it declined or withdrew the proposal that it names. */
function isCarriedOut(line: DecisionLine): line is DecisionLine & { proposal: ProposalLine } {
  return line.proposal !== null && line.kind === line.proposal.kind;
}

/** What was not known when a referral was closed, and why it was closed all the same; else "". */
function unknownText(t: ReferralText, { unknown }: DecisionLine): string {
  if (unknown === null) return "";
  const items = unknown.items.map((item) => missingText(t, item)).join("; ");
  return t("history.unknown", { items, reason: unknown.reason });
}

/** What was written to the patient, and what it asks or advises; else "". */
function wroteText(t: Text, referral: ReferralText, { wrote }: DecisionLine): string {
  if (wrote === null) return "";
  const { words, questions, tests, replyBy } = wrote;
  const asked = questions.map((question) => missingText(referral, question)).join("; ");
  const named = ADVISED_TESTS.filter((test) => tests.includes(test)).map((test) =>
    t(`form.tests.${test}`),
  );
  return [
    asked === "" ? "" : referral("history.asked", { questions: asked }),
    words === null ? "" : `${referral("history.advised")}: “${words}”`,
    named.length === 0 ? "" : referral("history.tests", { tests: named.join(", ") }),
    replyBy === null ? "" : referral("history.replyBy", { date: clinicDate(replyBy) }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

type Text = ReturnType<typeof useTranslations<"decisions">>;

/** Whether the urgency had been right, where a referral was closed; else "". */
function verdictText(t: Text, { urgency }: DecisionLine): string {
  const verdict = URGENCY_VERDICTS.find((each) => each === urgency);
  return verdict ? `${t("form.urgency")} ${t(`form.verdicts.${verdict}`)}` : "";
}

function reasonText(
  t: Text,
  referral: ReferralText,
  { raisesTo, urgency, reasonCode, wrote }: DecisionLine,
): string {
  if (raisesTo !== null) {
    const raised = RAISE_REASONS.find((code) => code === reasonCode);
    return raised ? t(`form.raiseReasonCodes.${raised}`) : "";
  }
  if (urgency !== null) {
    const closed = DISCHARGE_REASONS.find((code) => code === reasonCode);
    return closed ? t(`form.dischargeCodes.${closed}`) : "";
  }
  const called = CALL_OUTCOMES.find((code) => code === reasonCode);
  if (called) return referral(`calls.${called}`);
  const advised = ADVICE_REASONS.find((code) => code === reasonCode);
  if (wrote !== null) return advised ? t(`form.adviceCodes.${advised}`) : "";
  const lowered = LOWER_REASONS.find((code) => code === reasonCode);
  return lowered ? t(`form.reasonCodes.${lowered}`) : "";
}
