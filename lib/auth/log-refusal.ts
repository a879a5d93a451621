import { log } from "@/lib/log";

export type UnauditedRefusal = {
  /** What was asked for: an action's name, or "request" where that is not known yet. */
  action: string;
  /** A code, as in the audit. */
  reason: string;
  /** Why the audit has no line of it: nobody was signed in, it was not asked who is, or the code of what failed. */
  unaudited: string;
};

/** One line of the log for a refusal that the audit cannot hold. No word of the caller's is in it, not even the address. */
export function logRefusal(refusal: UnauditedRefusal): void {
  log.warn({ event: "refused", ...refusal }, "refused");
}
