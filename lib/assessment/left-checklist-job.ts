import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";

/** Without the next Continue for this long, a run of the checklist counts as left. */
export const LEFT_AFTER_MS = 60 * 60_000;

export const LEFT_CHECKLIST_TASK = "mark-left-checklist";

/** What the job holds: ids only. */
export const leftChecklistSchema = z.object({ clinicId: z.uuid(), patientId: z.uuid() });
export type LeftChecklist = z.infer<typeof leftChecklistSchema>;

/** Put off the look at whether this patient's run was left, to an hour after what was just sent. */
export function expectNextPage(whose: LeftChecklist, now: Date): SQL {
  const lookAt = new Date(now.getTime() + LEFT_AFTER_MS).toISOString();
  const key = `${LEFT_CHECKLIST_TASK}/${whose.patientId}`;
  return sql`select app_add_job(${LEFT_CHECKLIST_TASK}, ${JSON.stringify(whose)}::json, ${lookAt}, ${key})`;
}
