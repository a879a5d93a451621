import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";

/** Without the next Continue for this long, a run of the checklist counts as left. */
export const ABANDONED_AFTER_MS = 60 * 60_000;

export const ABANDONED_CHECKLIST_TASK = "mark-left-checklist";

/** What the job holds: ids only. */
export const abandonedChecklistSchema = z.object({ clinicId: z.uuid(), patientId: z.uuid() });
export type AbandonedChecklist = z.infer<typeof abandonedChecklistSchema>;

/** Put off the look at whether this patient's run was left, to an hour after what was just sent. */
export function expectNextPage(whose: AbandonedChecklist, now: Date): SQL {
  const lookAt = new Date(now.getTime() + ABANDONED_AFTER_MS).toISOString();
  const key = `${ABANDONED_CHECKLIST_TASK}/${whose.patientId}`;
  return sql`select app_add_job(${ABANDONED_CHECKLIST_TASK}, ${JSON.stringify(whose)}::json, ${lookAt}, ${key})`;
}
