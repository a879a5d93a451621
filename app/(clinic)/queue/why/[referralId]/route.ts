import { getTranslations } from "next-intl/server";
import { whyText } from "@/components/queue/why-text";
import { requireActor } from "@/lib/auth/require-actor";
import { getWhy } from "@/lib/queue/get-why";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Why one row of the list has its tier, in words, for the popover beside it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/queue/why/[referralId]">,
): Promise<Response> {
  const clinician = await requireActor("clinician");
  const { referralId } = await params;
  const record = UUID.test(referralId) ? await getWhy(clinician, referralId) : null;
  if (record === null) return new Response(null, { status: 404 });
  const text = whyText(record.why, {
    queue: await getTranslations("queue"),
    referral: await getTranslations("referral"),
    rules: await getTranslations("rules"),
  });
  return Response.json(text, { headers: { "Cache-Control": "private, no-store" } });
}
