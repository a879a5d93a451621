import type { TaskList } from "graphile-worker";

import { workerDatabase } from "@/db/client";
import { databaseTime } from "@/db/database-time";
import {
  ABANDONED_CHECKLIST_TASK,
  abandonedChecklistSchema,
} from "@/lib/assessment/abandoned-checklist-job";
import { appendRefusalCounts } from "@/lib/audit/append-refusal-counts";
import { receiver } from "@/lib/env";
import { log } from "@/lib/log";
import { remindUnacknowledged } from "@/lib/outbox/remind-unacknowledged";
import { getWaitingMessagesOfWorker, isLate } from "@/lib/outbox/waiting-messages";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { reAssessDue } from "@/lib/re-assess/re-assess-due";
import { recordAbandonedChecklist } from "@/lib/re-assess/record-abandoned-checklist";

export const CRONTAB = `
* * * * * re-assess-due ?max=1&jobKey=re-assess-due
* * * * * remind-unacknowledged ?max=1&jobKey=remind-unacknowledged
* * * * * append-refusal-counts ?max=1&jobKey=append-refusal-counts
*/10 * * * * report-messages ?max=1&jobKey=report-messages
17 * * * * forget-expired ?max=1&jobKey=forget-expired
`;

const workerTime = () => workerDatabase().transaction(databaseTime);

/** What the queue of jobs can ask of a worker; a long one stops early once `leaving`. */
export function tasks(leaving: AbortSignal): TaskList {
  return {
    async "re-assess-due"() {
      const done = await reAssessDue(await workerTime(), leaving);
      if (done.assessed + done.failed > 0) log.info(done, "re-assessed");
    },
    async "report-messages"() {
      const messages = await getWaitingMessagesOfWorker();
      const { waiting, oldestSeconds, unopened, unopenedSeconds } = messages;
      const hasReceiver = receiver() !== null;
      const level = hasReceiver && isLate(messages) ? "warn" : "info";
      if (waiting > 0) log[level]({ waiting, oldestSeconds, hasReceiver }, "messages wait");
      if (unopened > 0) log.warn({ unopened, unopenedSeconds }, "urgent cases not opened");
    },
    async "remind-unacknowledged"() {
      const reminded = await remindUnacknowledged();
      if (reminded > 0) log.warn({ reminded }, "urgent messages repeated");
    },
    async "append-refusal-counts"() {
      await appendRefusalCounts();
    },
    async "forget-expired"() {
      await forgetExpired(await workerTime());
    },
    async [ABANDONED_CHECKLIST_TASK](payload) {
      await recordAbandonedChecklist(abandonedChecklistSchema.parse(payload), await workerTime());
    },
  };
}
