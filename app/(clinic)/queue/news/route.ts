import { getTranslations } from "next-intl/server";
import { unseenActor } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { clockTime } from "@/lib/format/clinic-date";
import { getQueueNews } from "@/lib/queue/get-queue-news";
import type { QueueNewsLabels } from "@/lib/queue/queue-news";

/** What came since the list on the asking screen was made. Counts only, and no sign of life of the reader. */
export async function GET(request: Request): Promise<Response> {
  const clinician = await requireActor("clinician", WATCH, unseenActor);
  const since = new URL(request.url).searchParams.get("since") ?? "";
  if (!CHANGE_NUMBER.test(since)) return new Response(null, { status: 400 });
  const { referrals, emergencies, proposals, zone, at } = await getQueueNews(
    clinician,
    Number(since),
  );
  const t = await getTranslations("queue.watch");
  const labels: QueueNewsLabels = {
    referrals: referrals > 0 ? t("referrals", { count: referrals }) : "",
    emergencies: emergencies > 0 ? t("emergencies", { count: emergencies }) : "",
    proposals: proposals > 0 ? t("proposals", { count: proposals }) : "",
    ifLost: t("lost", { time: clockTime(zone, at) }),
  };
  return Response.json(labels, { headers: { "Cache-Control": "private, no-store" } });
}

const CHANGE_NUMBER = /^[0-9]{1,15}$/;
const WATCH = { action: "watch-queue", resource: "page" } as const;
