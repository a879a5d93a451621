import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { formLabels } from "@/i18n/form-labels";
import type { SignedInActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { SHOW_AGAIN, type UnsentForm } from "@/lib/auth/unsent/unsent-form";
import { writtenWords } from "@/lib/format/written-words";
import { deleteUnsentAction } from "./actions";

/** What one form holds, with the button that shows it in its page again and one that deletes it. */
export async function KeptForm({
  form: { submission, address, fields },
  minutes,
  actor,
}: {
  form: UnsentForm;
  /** For how long it is kept still. */
  minutes: number;
  actor: SignedInActor;
}) {
  const t = await getTranslations("unsent");
  const written = writtenWords(fields);
  return (
    <>
      {written.length === 0 ? (
        <p>{t("noWords")}</p>
      ) : (
        <>
          <p>{t("written")}</p>
          {written.map((words, index) => (
            <blockquote
              // biome-ignore lint/suspicious/noArrayIndexKey: the texts of one form, which never change
              key={index}
              className="mx-0 my-4 whitespace-pre-wrap break-words border-l-4 border-line pl-4"
            >
              {words}
            </blockquote>
          ))}
        </>
      )}
      <p>{t("minutes", { minutes })}</p>
      <form method="post" encType="multipart/form-data" action={address} className="my-4">
        {[...fields, [SHOW_AGAIN, "yes"] as const].map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields of one form, which never change
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={buttonClass("primary")}>
          {t("show")}
        </button>
      </form>
      <ButtonForm
        action={deleteUnsentAction}
        fields={{ submission }}
        submissionKey={newSubmissionKey(actor)}
        labels={await formLabels()}
        kind="secondary"
      >
        {t("delete")}
      </ButtonForm>
    </>
  );
}
