import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { RecordPage } from "../../record-page";
import { recordTab } from "../../record-tab";
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
  return (
    <RecordPage patient={request.patient} zone={request.clinicZone} closedAt={request.closedAt}>
      <h1>{t("title")}</h1>
      {request.status === "signed" ? (
        <SignedView request={request} tab={tab} submissionKey={submissionKey} />
      ) : query.view === "check" ? (
        <CheckView
          request={request}
          tab={tab}
          submissionKey={submissionKey}
          hasRecordChanged={query.record === "changed"}
        />
      ) : (
        <EditView
          request={request}
          tab={tab}
          submissionKey={submissionKey}
          savedAs={typeof query.saved === "string" ? query.saved : ""}
        />
      )}
    </RecordPage>
  );
}
