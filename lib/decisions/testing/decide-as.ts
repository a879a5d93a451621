import type { ClinicianActor } from "@/lib/actor";

import { changeTier, type TierChange } from "../change-tier";
import type { DecisionTarget } from "../decision-outcome";
import { raiseTier } from "../raise-tier";
import { key, stored } from "./decision-case";

/** On the case as it is now, under a new key. */
export async function targetOf(referralId: string): Promise<DecisionTarget> {
  const { version } = await stored(referralId);
  return { referralId, version, key: key() };
}

/** Close findings without an examination, unless `more` has one. */
export async function lower(
  actor: ClinicianActor,
  referralId: string,
  closes: readonly string[],
  { now, ...more }: Partial<TierChange> & { now: Date },
) {
  const change = {
    closes,
    reasonCode: "explained-otherwise",
    reason: "A known old injury",
    hasReadAnswers: true,
    examination: null,
    ...more,
  } as const;
  return changeTier(actor, await targetOf(referralId), change, now);
}

export async function raise(
  actor: ClinicianActor,
  referralId: string,
  to: "emergency" | "immediate" | "urgent" | "soon",
  now: Date,
) {
  const why = { reasonCode: "judgement", reason: "Two signs together" } as const;
  return raiseTier(actor, await targetOf(referralId), { to, ...why }, now);
}
