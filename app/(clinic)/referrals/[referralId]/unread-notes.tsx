import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formLabels } from "@/i18n/form-labels";
import type { ClinicianActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { EMERGENCY_CONCEPTS, type EmergencyConcept } from "@/lib/clinical/notes/concept";
import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import type { EmergencyWords } from "@/lib/clinical/notes/watch";
import { clinicDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";
import type { UnreadNote } from "@/lib/referrals/unread-notes";
import { readNotesAction } from "./actions";

const SHOWN_NOTES = 20;

/** The patient's notes that wait to be read, and what came of reading the last; nothing where there is neither. */
export async function UnreadNotes({
  record: { referralId, status, unreadNotes },
  actor,
  outcome,
}: {
  record: ReferralRecord;
  actor: ClinicianActor;
  /** "read" or "already-read" after a press of the button. */
  outcome: string | string[] | undefined;
}) {
  const t = await getTranslations("referral.notes");
  const shown = unreadNotes.slice(0, SHOWN_NOTES);
  const left = unreadNotes.length - shown.length;
  const answer =
    outcome === "read" ? t("done") : outcome === "already-read" ? t("doneBefore") : null;
  if (unreadNotes.length === 0 && answer === null) return null;
  const form = { action: readNotesAction, labels: await formLabels(), kind: "secondary" } as const;
  return (
    <Section id="notes" heading={t("heading")} className="max-w-3xl [&_h2]:scroll-mt-16">
      {answer !== null && (
        <Notice kind="success" live>
          <p className="m-0">{answer}</p>
        </Notice>
      )}
      {shown.length > 0 && (
        <p>
          {t("intro", { count: unreadNotes.length })} {t(status === "open" ? "hint" : "hintClosed")}
        </p>
      )}
      <ol className="list-none p-0">
        {shown.map((note) => (
          <li
            key={note.textId}
            className={`mb-4 bg-paper px-4 py-2 ${note.flagged ? "border-4 border-error" : "border-l-4 border-line-strong"}`}
          >
            <NoteLabels note={note} />
            <ButtonForm
              {...form}
              fields={{ referralId, note: note.textId }}
              submissionKey={newSubmissionKey(actor)}
              describedBy={`note-${note.textId}`}
            >
              {t("read")}
            </ButtonForm>
          </li>
        ))}
      </ol>
      {shown.length > 1 && (
        <ButtonForm
          {...form}
          fields={{ referralId, note: shown.map(({ textId }) => textId) }}
          submissionKey={newSubmissionKey(actor)}
        >
          {t("readAll", { count: shown.length })}
        </ButtonForm>
      )}
      {left > 0 && <p>{t("more", { count: left })}</p>}
    </Section>
  );
}

async function NoteLabels({ note }: { note: UnreadNote }) {
  const t = await getTranslations("referral.notes");
  const { textId, sentOn, entryDay, words, flagged, unwatched, byPhone } = note;
  const found = words === null || !flagged ? [] : emergencyWordsIn(words);
  return (
    <>
      <h3 id={`note-${textId}`} className="mt-0">
        {entryDay === null ? t("fromUnknown") : t("from", { date: clinicDate(entryDay) })}
      </h3>
      <p className="my-1 text-sm">
        {t("sent", { date: clinicDate(sentOn) })}
        {byPhone && ` · ${t("phone")}`}
      </p>
      {flagged && found.length === 0 && <p className="my-1 font-bold">{t("flaggedUnnamed")}</p>}
      {EMERGENCY_CONCEPTS.filter((each) => found.some(({ concept }) => concept === each)).map(
        (concept) => (
          <p key={concept} className="my-1 font-bold">
            {t("flagged", {
              concept: t(`concepts.${concept}`),
              words: wordingsOf(found, concept).join("”, “"),
            })}
          </p>
        ),
      )}
      {unwatched && !flagged && <p className="my-1 font-bold">{t("unwatched")}</p>}
      {words === null ? (
        <p>{t("noWords")}</p>
      ) : (
        <blockquote className="mx-0 my-2 break-words whitespace-pre-wrap">{words}</blockquote>
      )}
    </>
  );
}

/** What says a concept, without what another wording of it holds. */
function wordingsOf(found: readonly EmergencyWords[], concept: EmergencyConcept): string[] {
  const wordings = found.flatMap((each) => (each.concept === concept ? each.words : []));
  return wordings.filter(
    (words) => !wordings.some((other) => other !== words && other.includes(words)),
  );
}
