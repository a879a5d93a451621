import emergency from "@/messages/en/emergency.json";
import failure from "@/messages/en/failure.json";
import home from "@/messages/en/home.json";
import plan from "@/messages/en/plan.json";
import queue from "@/messages/en/queue.json";
import referral from "@/messages/en/referral.json";
import shell from "@/messages/en/shell.json";
import signIn from "@/messages/en/sign-in.json";

/** Every sentence that a page can say, by namespace: one file of messages/en each. */
export const messages = {
  emergency,
  failure,
  home,
  plan,
  queue,
  referral,
  shell,
  "sign-in": signIn,
};
