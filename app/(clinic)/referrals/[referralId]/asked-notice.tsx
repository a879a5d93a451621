import { getTranslations } from "next-intl/server";
import { missingText, valueText } from "@/components/referral/fact-text";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { AskedAnswer } from "@/lib/referrals/asked-question";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** What the patient was asked, while it is awaited, and what came of it: changed answers are bold, missing ones are no "no". */
export async function AskedNotice({ record: { asked, clinic } }: { record: ReferralRecord }) {
  if (asked === null) return null;
  const t = await getTranslations("decisions.asked");
  const referral = await getTranslations("referral");
  const { by: name, replyBy, words, reply, answers } = asked;
  const at = `${clinicDate(todayIn(clinic.zone, asked.at))} ${clockTime(clinic.zone, asked.at)}`;
  const date = clinicDate(replyBy);
  if (reply === null && replyBy >= clinic.today) {
    return (
      <Notice>
        <p className="m-0">{t("waits", { name, at, date })}</p>
      </Notice>
    );
  }
  const answer = (event: AskedAnswer["now"], none: string) =>
    event === null ? none : valueText(referral, event.value);
  return (
    <Notice
      kind={reply === null ? "warning" : "info"}
      heading={t(reply === null ? "noneHeading" : "heading")}
    >
      <p>{t("about", { name, at, date })}</p>
      {words !== null && <p className="whitespace-pre-wrap">{t("words", { words })}</p>}
      {reply === null && <p>{t("none", { date })}</p>}
      {answers.length > 0 && (
        <DataTable
          caption={t("caption")}
          rowHeading="question"
          columns={[
            { key: "question", heading: t("question") },
            { key: "answer", heading: t("answer") },
            { key: "before", heading: t("before") },
          ]}
          rows={answers.map(({ question, now, before, isChanged }) => ({
            key: question,
            cells: {
              question: missingText(referral, question),
              answer: isChanged ? (
                <b>{answer(now, t("notAnswered"))}</b>
              ) : (
                answer(now, t("notAnswered"))
              ),
              before: answer(before, t("unknown")),
            },
          }))}
        />
      )}
      {reply !== null && reply.note !== null && (
        <p className="font-bold whitespace-pre-wrap">{t("reply", { words: reply.note })}</p>
      )}
    </Notice>
  );
}
