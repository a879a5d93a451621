import { emergencyWorker } from "@/lib/emergency/emergency-worker";
import { emergencyNumbers } from "@/lib/env";

// The page's numbers are read when somebody asks, not when the application was built.
export const dynamic = "force-dynamic";

export function GET(): Response {
  return new Response(emergencyWorker(emergencyNumbers()), {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
