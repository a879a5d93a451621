import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageMain } from "@/components/ui/page-main";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
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
  const submissionKey = newSubmissionKey(clinician);
  return (
    <PageMain width="wide">
      <h1>{t("title")}</h1>
      {request.status === "signed" ? (
        <SignedView request={request} submissionKey={submissionKey} />
      ) : query.view === "check" ? (
        <CheckView
          request={request}
          submissionKey={submissionKey}
          hasRecordChanged={query.record === "changed"}
        />
      ) : (
        <EditView
          request={request}
          submissionKey={submissionKey}
          isSaved={query.saved === String(request.version)}
        />
      )}
    </PageMain>
  );
}
