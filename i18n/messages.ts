import type { Site } from "@/lib/clinical/body/site";
import type { CannotSayReason } from "@/lib/clinical/spread/cannot-say";
import type { MeasureId } from "@/lib/clinical/spread/measure-id";
import type { LossQuestion } from "@/lib/clinical/timeline/losses";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import account from "@/messages/en/account.json";
import alert from "@/messages/en/alert.json";
import audit from "@/messages/en/audit.json";
import bloodResults from "@/messages/en/blood-results.json";
import body from "@/messages/en/body.json";
import checklist from "@/messages/en/checklist.json";
import decisions from "@/messages/en/decisions.json";
import drafts from "@/messages/en/drafts.json";
import emergency from "@/messages/en/emergency.json";
import emg from "@/messages/en/emg.json";
import emgRequest from "@/messages/en/emg-request.json";
import failure from "@/messages/en/failure.json";
import home from "@/messages/en/home.json";
import journal from "@/messages/en/journal.json";
import measures from "@/messages/en/measures.json";
import next from "@/messages/en/next.json";
import plan from "@/messages/en/plan.json";
import queue from "@/messages/en/queue.json";
import referral from "@/messages/en/referral.json";
import retry from "@/messages/en/retry.json";
import rules from "@/messages/en/rules.json";
import settings from "@/messages/en/settings.json";
import shell from "@/messages/en/shell.json";
import signIn from "@/messages/en/sign-in.json";
import tooLong from "@/messages/en/too-long.json";
import unsent from "@/messages/en/unsent.json";
import whatWouldChange from "@/messages/en/what-would-change.json";
import type { EmgTexts } from "./emg-texts";

type MeasureTexts = {
  measure: Record<MeasureId, { name: string; unit: string; definition: string }>;
  cannotSay: Record<CannotSayReason, string>;
  loss: Record<LossQuestion, string>;
};

/** What is read of a rule: one line by clinicians, one or two sentences by patients, and where other guidance parts from it. */
export type RuleText = { clinician: string; patient: string; conflict?: string };

/** Every sentence that a page can say, by namespace: one file of messages/en each. */
export const messages = {
  account,
  audit,
  "blood-results": bloodResults,
  body,
  checklist,
  decisions,
  drafts,
  emergency,
  emg: emg satisfies EmgTexts,
  "emg-request": emgRequest,
  failure,
  home,
  journal,
  measures: measures satisfies MeasureTexts,
  next,
  plan,
  queue,
  referral: referral satisfies { site: Record<Site, string> },
  retry,
  rules: rules satisfies Record<RuleId, RuleText>,
  settings,
  shell,
  "sign-in": signIn,
  alert,
  "too-long": tooLong,
  unsent,
  "what-would-change": whatWouldChange,
};
