import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { taggedPdf } from "@/lib/emg-requests/pdf/tagged-pdf";
import { recordIdFrom } from "@/lib/emg-requests/record-id";

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
  const pdf = await taggedPdf(blocks, running, { title: "EMG request", createdAt: updatedAt });
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="emg-request-${status}-version-${version}.pdf"`,
      "Content-Length": String(pdf.byteLength),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
