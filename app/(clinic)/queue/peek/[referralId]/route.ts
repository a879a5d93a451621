import { getTranslations } from "next-intl/server";
import { peekText } from "@/components/queue/peek-text";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getPeek } from "@/lib/referrals/get-peek";
import { getQueueTexts } from "../../get-queue-texts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One case of the list in short, in words and drawings, for the pane beside it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/queue/peek/[referralId]">,
): Promise<Response> {
  const clinician = await requireActor("clinician");
  const { referralId } = await params;
  const now = await requestTime();
  const peek = UUID.test(referralId) ? await getPeek(clinician, referralId, now) : null;
  if (peek === null) return new Response(null, { status: 404 });
  const texts = { ...(await getQueueTexts()), measures: await getTranslations("measures") };
  return Response.json(peekText(peek, texts, clinician.personId), {
    headers: { "Cache-Control": "private, no-store" },
  });
}
