import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ReplyForm } from "@/components/patient/reply-form";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { askedItems } from "@/lib/checklist/asked-items";
import { getOpenQuestion } from "@/lib/checklist/get-open-question";
import { emergencyNumbers } from "@/lib/env";
import { patientDate } from "@/lib/format/patient-date";
import { REPLY } from "@/lib/record/source";
import { alertFirst } from "../alert-first";
import { getFieldViews } from "../checklist/get-field-views";
import { getPlaceLabels } from "../get-place-labels";
import { getNoteHelp } from "../journal/new/get-note-help";
import { PatientPage } from "../patient-page";
import { unsentEmergencyLabels, urgentAnswers } from "../unsent-emergency-labels";
import { sendReplyAction } from "./actions";

export default async function QuestionFromClinicPage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const question = await getOpenQuestion(patient, await requestTime());
  if (question === null) redirect("/next");
  const t = await getTranslations("question");
  const checklist = await getTranslations("checklist");
  const locale = await getLocale();
  const items = askedItems(question.questions);
  const fields = await getFieldViews(items);
  const urgent = urgentAnswers(
    items.flatMap((item) => (item.ask === "question" ? item.question : [])),
  );
  const { words } = question;
  return (
    <PatientPage at="next">
      <h1>{t("title")}</h1>
      <p>{t("lead", { writer: question.writer, date: patientDate(locale, question.replyBy) })}</p>
      {words !== null && (
        <blockquote className="my-4 border-l-4 border-line-strong ps-4 whitespace-pre-wrap">
          {words}
        </blockquote>
      )}
      <p>{t("calm", { number: emergencyNumbers().emergency })}</p>
      <ReplyForm
        action={sendReplyAction}
        submissionKey={newSubmissionKey(patient)}
        hidden={{ page: REPLY, question: question.messageId }}
        fields={fields}
        help={await getNoteHelp(patient)}
        labels={{
          form: await formLabels(),
          title: t("title"),
          date: {
            day: checklist("dateWords.day"),
            month: checklist("dateWords.month"),
            year: checklist("dateWords.year"),
          },
          places: fields.some(({ kind }) => kind === "places") ? await getPlaceLabels() : null,
          note: { label: t(words === null ? "noteOptional" : "note"), hint: t("noteHint") },
          unsent: await unsentEmergencyLabels(urgent),
          send: t("send"),
        }}
      />
    </PatientPage>
  );
}
