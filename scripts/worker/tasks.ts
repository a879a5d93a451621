import type { TaskList } from "graphile-worker";

import {
  ABANDONED_CHECKLIST_TASK,
  abandonedChecklistSchema,
} from "@/lib/assessment/abandoned-checklist-job";
import { receiver } from "@/lib/env";
import { log } from "@/lib/log";
import { getWaitingMessagesOfWorker, isLate } from "@/lib/outbox/waiting-messages";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { reAssessDue } from "@/lib/re-assess/re-assess-due";
import { recordAbandonedChecklist } from "@/lib/re-assess/record-abandoned-checklist";

export const CRONTAB = `
* * * * * re-assess-due ?max=1&jobKey=re-assess-due
*/10 * * * * report-messages ?max=1&jobKey=report-messages
17 * * * * forget-expired ?max=1&jobKey=forget-expired
`;

/** What the queue of jobs can ask of a worker; a long one stops early once `leaving`. */
export function tasks(leaving: AbortSignal): TaskList {
  return {
    async "re-assess-due"() {
      const done = await reAssessDue(new Date(), leaving);
      if (done.assessed + done.failed > 0) log.info(done, "re-assessed");
    },
    async "report-messages"() {
      const messages = await getWaitingMessagesOfWorker();
      const { waiting, oldestSeconds } = messages;
      const hasReceiver = receiver() !== null;
      const level = hasReceiver && isLate(messages) ? "warn" : "info";
      if (waiting > 0) log[level]({ waiting, oldestSeconds, hasReceiver }, "messages wait");
    },
    async "forget-expired"() {
      await forgetExpired(new Date());
    },
    async [ABANDONED_CHECKLIST_TASK](payload) {
      await recordAbandonedChecklist(abandonedChecklistSchema.parse(payload), new Date());
    },
  };
}
