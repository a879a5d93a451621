import { TooBusyError } from "@/db/too-busy-error";
import { taggedPdf } from "./tagged-pdf";

/** The answer with a PDF; `fileName` must name no one. 503, to be asked again, while too many others are drawn. */
export async function pdfResponse(
  fileName: string,
  ...drawn: Parameters<typeof taggedPdf>
): Promise<Response> {
  try {
    const pdf = await taggedPdf(...drawn);
    return new Response(pdf, {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${fileName}"`,
        "Content-Length": String(pdf.byteLength),
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof TooBusyError)) throw error;
    const headers = { "Cache-Control": "private, no-store", "Retry-After": "5" };
    return new Response(null, { status: 503, headers });
  }
}
