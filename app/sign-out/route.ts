import { isFromOwnPage } from "@/lib/auth/request-guard";
import { signOut } from "@/lib/auth/sign-out";
import { settings } from "@/lib/env";

/** Signs out whoever asks from a page of our own; fine without a session too. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnPage(request.headers, settings().origin))
    return new Response(null, { status: 403 });
  await signOut();
  return new Response(null, {
    status: 303,
    // Not "storage": that would take the emergency page from whoever is without a network later.
    headers: { Location: "/sign-in?signed-out=1", "Clear-Site-Data": '"cache"' },
  });
}
