import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";
import { amendEmgRequestAction } from "../actions";
import { PreviewSection } from "./preview-section";

/** A signed request: to read, to print, and to add to. */
export async function SignedView({
  request,
  tab,
  submissionKey,
  withAppendix,
}: {
  request: EmgRequestView;
  /** The words of the page's tab. */
  tab: string;
  submissionKey: string;
  withAppendix: boolean;
}) {
  const t = await getTranslations("emg-request.signed");
  return (
    <>
      <Notice kind="success">
        <p className="my-0">{t("notice")}</p>
      </Notice>
      <p>
        <Link
          href={`/referrals/${request.referralId}`}
          prefetch={false}
          className="inline-block py-3"
        >
          {t("backToReferral")}
        </Link>
      </p>
      <PreviewSection
        request={request}
        withAppendix={withAppendix}
        href={(more) => `/emg-requests/${request.id}${more ? "?appendix=1" : ""}`}
      />
      <ButtonForm
        action={amendEmgRequestAction}
        fields={{ emgRequestId: request.id }}
        submissionKey={submissionKey}
        title={tab}
        labels={await formLabels()}
      >
        {t("addendum")}
      </ButtonForm>
    </>
  );
}
