import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { currentActor } from "@/lib/auth/current-actor";
import { listUnsentForms } from "@/lib/auth/unsent/list-unsent-forms";

/** The way to what this person sent after their session had ended; nothing where there is none. */
export async function UnsentNotice() {
  const actor = await currentActor();
  if (actor === null || (await listUnsentForms(actor)).length === 0) return null;
  const t = await getTranslations("unsent");
  return (
    <Notice kind="warning">
      <p className="m-0">
        {t("notice")}{" "}
        <TextLink href="/unsent" className="font-bold">
          {t("look")}
        </TextLink>
      </p>
    </Notice>
  );
}
