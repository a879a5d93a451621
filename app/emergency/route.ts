import { languageFor } from "@/i18n/languages";
import { emergencyHtml } from "@/lib/emergency/emergency-html";
import { PLAIN_POLICY } from "@/lib/emergency/plain-document";
import { emergencyNumbers } from "@/lib/env";

// The numbers are read when somebody asks, not when the application was built.
export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const isUnsaved = new URL(request.url).searchParams.has("unsaved");
  const language = languageFor(request.headers.get("accept-language"));
  return new Response(emergencyHtml(emergencyNumbers(), { isUnsaved, language }), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": PLAIN_POLICY,
      "Cache-Control": "public, max-age=300, stale-if-error=86400",
      Vary: "Accept-Language",
    },
  });
}
