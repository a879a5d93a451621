import { isDatabaseReady } from "@/lib/readiness/is-database-ready";

export const dynamic = "force-dynamic";

/** Whether this process can serve people now, which takes a database that answers. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReady();
  return new Response(isReady ? "ready\n" : "database not reachable\n", {
    status: isReady ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
