import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ClinicianActor } from "@/lib/actor";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { previewSigning } from "@/lib/emg-requests/sign-emg-request";
import { RecordPage } from "../../record-page";
import { recordTab } from "../../record-tab";
import {
  type ConsequenceRow,
  consequenceRows,
} from "../../referrals/[referralId]/consequence-rows";
import { CheckView } from "./check-view";
import { EditView } from "./edit-view";
import { SignedView } from "./signed-view";

export default async function EmgRequestPage({
  params,
  searchParams,
}: PageProps<"/emg-requests/[emgRequestId]">) {
  const clinician = await requireActor("clinician");
  const id = recordIdFrom((await params).emgRequestId);
  const request = id === null ? null : await getEmgRequest(clinician, id, "view-emg-request");
  if (request === null) notFound();

  const t = await getTranslations("emg-request");
  const query = await searchParams;
  const tab = await recordTab(request.patient, t("title"));
  const submissionKey = newSubmissionKey(clinician);
  const withAppendix = query.appendix === "1";
  return (
    <RecordPage patient={request.patient} zone={request.clinicZone} closedAt={request.closedAt}>
      <h1>{t("title")}</h1>
      {request.status === "signed" ? (
        <SignedView
          request={request}
          tab={tab}
          submissionKey={submissionKey}
          withAppendix={withAppendix}
        />
      ) : query.view === "check" ? (
        <CheckView
          request={request}
          tab={tab}
          submissionKey={submissionKey}
          hasRecordChanged={query.record === "changed"}
          consequence={await consequenceOf(clinician, request)}
          withAppendix={withAppendix}
        />
      ) : (
        <EditView
          request={request}
          tab={tab}
          submissionKey={submissionKey}
          savedAs={typeof query.saved === "string" ? query.saved : ""}
          withAppendix={withAppendix}
        />
      )}
    </RecordPage>
  );
}

/** What signing the request as it is now would do; null: it cannot be signed so. */
async function consequenceOf(
  actor: ClinicianActor,
  { id, version, gaps }: EmgRequestView,
): Promise<readonly ConsequenceRow[] | null> {
  const signing =
    gaps.length === 0 ? await previewSigning(actor, { id, version }, await requestTime()) : null;
  if (signing === null) return null;
  const t = await getTranslations("emg-request.check");
  const status = { part: "case", what: t("request"), now: t("draft"), later: t("signed") } as const;
  const rows = await consequenceRows(
    { ...signing, message: null, needsSecondPerson: false },
    { isAtOnce: true },
  );
  return [status, ...rows];
}
