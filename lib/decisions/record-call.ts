import "server-only";

import type { ClinicianActor } from "@/lib/actor";

import type { CallOutcome } from "./call-outcome";
import { recordAct } from "./record-act";

export type RecordCallOutcome = { outcome: "recorded" | "not-found" | "key-reused" };

/**
 * Record how a call to a referral's patient ended, whoever holds the referral and whether it is open or closed. It
 * lowers nothing: a call is no look at the case.
 */
export function recordCall(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  call: CallOutcome,
  now: Date,
): Promise<RecordCallOutcome> {
  const target = { referralId, key, action: "record-call", body: { referralId, call } };
  return recordAct(actor, target, now, () =>
    Promise.resolve({
      act: {
        kind: "call",
        reasonCode: call,
        events: (day) => [{ kind: "contact-attempt", day }],
      },
    }),
  );
}
