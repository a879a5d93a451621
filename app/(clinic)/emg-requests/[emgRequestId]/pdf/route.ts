import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentSession, requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { printedBlocks } from "@/lib/emg-requests/block";
import { isolated } from "@/lib/emg-requests/document/isolated";
import { pdfTitle } from "@/lib/emg-requests/document/running-lines";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { pdfResponse } from "@/lib/emg-requests/pdf/pdf-response";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";

/** The request as a PDF, with its appendix where the address asks for it. Its file name says what it is and which version, never whose. */
export async function GET(
  asked: Request,
  { params }: RouteContext<"/emg-requests/[emgRequestId]/pdf">,
): Promise<Response> {
  const clinician = await requireActor("clinician");
  const id = recordIdFrom((await params).emgRequestId);
  const request = id === null ? null : await getEmgRequest(clinician, id, "print-emg-request");
  if (request === null) notFound();

  const { running, updatedAt, version, status, content } = request;
  const withAppendix = new URL(asked.url).searchParams.get("appendix") === "1";
  const blocks = printedBlocks(request.blocks, { withAppendix });
  return pdfResponse(`emg-request-${status}-version-${version}.pdf`, blocks, running, {
    title: pdfTitle(content),
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
