import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentSession, requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { isolated } from "@/lib/emg-requests/document/isolated";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { pdfResponse } from "@/lib/emg-requests/pdf/pdf-response";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";

/** The request as a PDF. Its file name says what it is and which version, never whose. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/emg-requests/[emgRequestId]/pdf">,
): Promise<Response> {
  const clinician = await requireActor("clinician");
  const id = recordIdFrom((await params).emgRequestId);
  const request = id === null ? null : await getEmgRequest(clinician, id, "print-emg-request");
  if (request === null) notFound();

  const { blocks, running, updatedAt, version, status } = request;
  return pdfResponse(`emg-request-${status}-version-${version}.pdf`, blocks, running, {
    title: "EMG request",
    createdAt: updatedAt,
    printed: await printedText(request.clinicZone),
  });
}

async function printedText(zone: string): Promise<string> {
  const t = await getTranslations("referral.record");
  const name = isolated((await currentSession())?.personName ?? t("unnamed"));
  const now = await requestTime();
  return `${t("printedBy", { name })} ${clinicDate(todayIn(zone, now))} ${clockTime(zone, now)}`;
}
