import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import { type DraftInput, type DraftOutcome, storeDraft } from "@/lib/drafts/store-draft";
import { wasSent } from "@/lib/drafts/was-sent";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { correctableRun, currentRun } from "./current-run";
import { WORDING } from "./field-names";
import { getRun } from "./get-run";
import { getUnreadAlert } from "./get-unread-alert";
import { parsePageInput } from "./page-input";
import { flowOf, type PageId } from "./pages";
import { raisedAlerts, raisedItems } from "./raised-alerts";
import { recordChecklistPage } from "./record-checklist-page";
import { draftedPage } from "./response-page";
import { SIGNS_WORDING } from "./signs";
import { storeIfAlert } from "./store-if-alert";
import { isNewIn, undoneEmergencies } from "./undone-emergencies";

/**
 * Keep what is ticked on a page that was not sent. An emergency answer that the run does not hold yet is stored and
 * assessed in the same transaction, as if it had been sent with what it opens; nothing else of a draft is a fact, nor is a
 * tick that the rules find to be no emergency.
 */
export function savePageDraft(
  actor: PatientActor,
  draft: DraftInput & { form: "checklist" | "checklist-correction"; subject: PageId },
  now: Date,
): Promise<DraftOutcome> {
  const { form, subject: page, fields, key } = draft;
  const flow = flowOf(page);
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    if (await wasSent(tx, actor, key)) return { outcome: "sent" };
    const today = await getPatientToday(tx, actor, now);
    const stored = await getRun(tx, actor, flow);
    const sent = form === "checklist-correction" ? correctableRun(flow, stored, today) : null;
    const run = sent ?? currentRun(flow, stored, { newId: randomUUID(), now });
    const raised = raisedAlerts(page, fields).filter((each) => isNewIn(run, each));
    const undone = undoneEmergencies(raised, run);
    const alerts = raised.filter(
      (each) => each.ask === "question" && !undone.includes(each.question),
    );
    if (alerts.length > 0) {
      const details = parsePageInput(raisedItems(page, alerts), fields, {
        today,
        noToOthers: false,
      });
      const wording = fields[WORDING]?.join() === SIGNS_WORDING ? SIGNS_WORDING : null;
      const given = [...details.given, ...alerts];
      const facts = { page, given, restated: [], wording, run, today, now };
      const name = draftedPage(flow);
      const record = async (nested: Transaction) => {
        await recordChecklistPage(nested, actor, { ...facts, name, isCorrection: sent !== null });
        return getUnreadAlert(nested, actor);
      };
      await storeIfAlert(tx, record, (alert) => alert !== null);
    }
    await storeDraft(tx, actor, { ...draft, reportedEntryId: null }, now);
    return { outcome: (await getUnreadAlert(tx, actor)) === null ? "kept" : "alert" };
  });
}
