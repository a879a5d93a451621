import account from "./account.json";
import alert from "./alert.json";
import audit from "./audit.json";
import bloodResults from "./blood-results.json";
import body from "./body.json";
import checklist from "./checklist.json";
import decisions from "./decisions.json";
import drafts from "./drafts.json";
import emergency from "./emergency.json";
import emg from "./emg.json";
import emgRequest from "./emg-request.json";
import failure from "./failure.json";
import home from "./home.json";
import invitations from "./invitations.json";
import joining from "./joining.json";
import journal from "./journal.json";
import mail from "./mail.json";
import measures from "./measures.json";
import next from "./next.json";
import overview from "./overview.json";
import plan from "./plan.json";
import question from "./question.json";
import queue from "./queue.json";
import referral from "./referral.json";
import resetPassword from "./reset-password.json";
import retry from "./retry.json";
import ruleList from "./rule-list.json";
import rules from "./rules.json";
import settings from "./settings.json";
import shell from "./shell.json";
import signIn from "./sign-in.json";
import spread from "./spread.json";
import staff from "./staff.json";
import tooLong from "./too-long.json";
import unsent from "./unsent.json";
import whatWouldChange from "./what-would-change.json";

/** Every sentence that a page can say, by namespace: one file of this folder each. */
export const messages = {
  account,
  alert,
  audit,
  "blood-results": bloodResults,
  body,
  checklist,
  decisions,
  drafts,
  emergency,
  emg,
  "emg-request": emgRequest,
  failure,
  home,
  invitations,
  joining,
  journal,
  mail,
  measures,
  next,
  overview,
  plan,
  question,
  queue,
  referral,
  "reset-password": resetPassword,
  retry,
  "rule-list": ruleList,
  rules,
  settings,
  shell,
  "sign-in": signIn,
  spread,
  staff,
  "too-long": tooLong,
  unsent,
  "what-would-change": whatWouldChange,
};
