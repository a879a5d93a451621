export const dynamic = "force-dynamic";

/** This process answers. Says nothing about the database: see /readyz. */
export function GET(): Response {
  return new Response("ok\n", { headers: { "Cache-Control": "no-store" } });
}
