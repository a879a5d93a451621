import { languageFor } from "@/i18n/languages";
import { emergencyWorker } from "@/lib/emergency/emergency-worker";
import { emergencyNumbers } from "@/lib/env";

// The page's numbers are read when somebody asks, not when the application was built.
export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const language = languageFor(request.headers.get("accept-language"));
  return new Response(emergencyWorker(emergencyNumbers(), language), {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
