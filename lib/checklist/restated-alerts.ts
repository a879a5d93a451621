import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { isAlert } from "./alert-answer";
import { getUnreadAlert } from "./get-unread-alert";
import { metEmergencies } from "./met-emergencies";
import type { Given } from "./page-input";
import type { Run } from "./run";
import { isNewIn } from "./undone-emergencies";

/** The emergency answers that the run has already and that are given again after their emergency alert was read. */
export async function restatedAlerts(
  tx: Transaction,
  actor: PatientActor,
  { raised, run, today }: { raised: readonly Given[]; run: Run; today: Day },
) {
  if (raised.length === 0 || (await getUnreadAlert(tx, actor)) !== null) return [];
  const met = await metEmergencies(tx, actor);
  return raised.flatMap((given) => {
    const earlier = given.ask === "question" ? run.answers[given.question] : undefined;
    if (given.ask !== "question" || earlier === undefined || isNewIn(run, given)) return [];
    const { eventId: _, ...answer } = earlier;
    const event = { kind: "answer" as const, day: today, question: given.question, ...answer };
    const restsOn = met.some(({ evidence }) => evidence.includes(earlier.eventId));
    return isAlert(event) || restsOn ? [event] : [];
  });
}
