import { unorderedDigest } from "@/lib/assessment/input-digest";
import type { History } from "@/lib/clinical/history/history";

import type { Told } from "./read-told";

/** Two submissions at once may have been given their times in another order than the database took them in. */
const AT_ONCE_MS = 60_000;

/**
 * The history that an assessment with a digest of the first form read, found among what was told by then; null when no state of the
 * history has that digest.
 */
export function knownHistory(
  told: readonly Told[],
  { assessedAt, digest }: { assessedAt: Date; digest: string },
  patient: Pick<History, "id" | "birthDay">,
): History | null {
  const at = assessedAt.getTime();
  const near = told.filter(({ recordedAt }) => recordedAt.getTime() <= at + AT_ONCE_MS);
  const inOrder = [near, near.toSorted((one, other) => one.order - other.order)];
  for (const order of inOrder) {
    for (let count = order.length; count >= 0; count -= 1) {
      const left = order.slice(count);
      // What was told long before the assessment was surely read by it.
      if (left.some(({ recordedAt }) => recordedAt.getTime() < at - AT_ONCE_MS)) break;
      const history = { ...patient, events: order.slice(0, count).flatMap(({ events }) => events) };
      if (unorderedDigest(history) === digest) return history;
    }
  }
  return null;
}
