import "server-only";
import { codeOf, log } from "@/lib/log";

import { type DueReferral, dueReferrals } from "./due-referrals";
import { reAssessReferral } from "./re-assess-referral";

const BATCH = 200;

export type ReAssessed = { assessed: number; failed: number };

/**
 * Assess again every referral whose date has come. One that fails is logged by its id, left for the next
 * time, and holds up none of the others. Stops early, between two referrals, once `signal` is aborted.
 */
export async function reAssessDue(
  now: Date,
  signal?: AbortSignal,
  reAssess: typeof reAssessReferral = reAssessReferral,
): Promise<ReAssessed> {
  const seen = new Set<string>();
  const count: ReAssessed = { assessed: 0, failed: 0 };
  for (;;) {
    const due = await dueReferrals(now, seen.size + BATCH);
    const fresh = due.filter(({ referralId }) => !seen.has(referralId));
    if (fresh.length === 0) return count;
    for (const referral of fresh) {
      if (signal?.aborted) return count;
      seen.add(referral.referralId);
      const outcome = await tryOne(referral, now, reAssess);
      if (outcome === "failed") count.failed += 1;
      if (outcome === "assessed") count.assessed += 1;
    }
  }
}

async function tryOne(referral: DueReferral, now: Date, reAssess: typeof reAssessReferral) {
  const { clinicId, referralId } = referral;
  try {
    return await reAssess({ role: "worker", clinicId, job: "re-assess-due" }, referral, now);
  } catch (error) {
    log.error({ clinicId, referralId, code: codeOf(error) }, "re-assessment failed");
    return "failed";
  }
}
