import Link from "next/link";
import { getMessages, getTranslations } from "next-intl/server";
import { SignForm } from "@/components/emg-request/sign-form";
import { Consequences } from "@/components/referral/consequences";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { formLabels } from "@/i18n/form-labels";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";
import { type ConsequenceRow } from "../../referrals/[referralId]/consequence-rows";
import { signEmgRequestAction } from "../actions";
import { gapText } from "../gap-text";
import { PreviewSection } from "./preview-section";

/** The sheet alone, to be read before it is signed: only the password can be typed, so no text can be lost. */
export async function CheckView({
  request,
  tab,
  submissionKey,
  hasRecordChanged,
  consequence,
  withAppendix,
}: {
  request: EmgRequestView;
  /** The words of the page's tab. */
  tab: string;
  submissionKey: string;
  hasRecordChanged: boolean;
  /** What signing does; null: it cannot be signed as it is. */
  consequence: readonly ConsequenceRow[] | null;
  withAppendix: boolean;
}) {
  const t = await getTranslations("emg-request.check");
  const emg = await getTranslations("emg");
  const { decisions } = await getMessages();
  const edit = await getTranslations("emg-request.edit");
  const { id, version, gaps } = request;
  return (
    <>
      {hasRecordChanged && <Notice kind="warning">{edit("recordChanged")}</Notice>}
      <h2>{t("heading")}</h2>
      <p>
        <Link href={`/emg-requests/${id}`} prefetch={false} className="inline-block py-3">
          {t("back")}
        </Link>
      </p>
      {gaps.length > 0 && <PageTitle title={tab} />}
      {gaps.length > 0 && (
        <Notice kind="problem">
          <p>{t("incomplete")}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.field}>
                <Link
                  href={`/emg-requests/${id}#${gap.field}`}
                  prefetch={false}
                  className="inline-block py-2"
                >
                  {gapText(emg, gap)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <PreviewSection
        request={request}
        withAppendix={withAppendix}
        href={(more) => `/emg-requests/${id}?view=check${more ? "&appendix=1" : ""}`}
      />
      {gaps.length === 0 && (
        <>
          {consequence !== null && (
            <section
              aria-labelledby="consequence"
              className="my-5 border-2 border-link bg-paper p-4"
            >
              <h2 id="consequence" className="mt-0">
                {t("consequence")}
              </h2>
              <p>{request.content.amends === null ? t("goesTo") : t("addendumGoesTo")}</p>
              <Consequences rows={consequence} labels={decisions.preview} />
            </section>
          )}
          <p>{t("warning")}</p>
          <SignForm
            key={String(hasRecordChanged)}
            action={signEmgRequestAction}
            emgRequestId={id}
            version={version}
            submissionKey={submissionKey}
            labels={{
              title: tab,
              password: t("password"),
              passwordHint: t("passwordHint"),
              sign: t("sign", { version }),
            }}
            formLabels={await formLabels()}
          />
        </>
      )}
    </>
  );
}
