import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import type { QuestionId } from "@/lib/clinical/history/question";
import { removeDraft } from "@/lib/drafts/remove-draft";
import type { FormFields } from "@/lib/format/form-fields";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { correctableRun, currentRun, isReachable } from "./current-run";
import { fieldName, NO_TO_OTHERS, TICKED } from "./field-names";
import { getRun } from "./get-run";
import { getUnreadAlert } from "./get-unread-alert";
import { type PageProblem, parsePageInput } from "./page-input";
import { flowOf, PAGES, type PageId } from "./pages";
import { firstUnanswered, openItems } from "./path";
import { raisedAlerts, raisedItems } from "./raised-alerts";
import { type PageFacts, recordChecklistPage, recordResponse } from "./record-checklist-page";
import { CHANGES_REPORTED } from "./response-page";
import { restatedAlerts } from "./restated-alerts";
import { parseSigns, SIGNS_WORDING, signsProblems } from "./signs";
import { storeIfAlert } from "./store-if-alert";
import { isNewIn, undoneEmergencies } from "./undone-emergencies";

type Stored = {
  outcome: "stored";
  /** Null when nothing waits for an answer any more, or the page was a correction that came too late. */
  next: PageId | null;
  /** The emergency alert comes first. */
  hasAlert: boolean;
};

export type SubmitPageOutcome =
  | Stored
  | { outcome: "refused"; problems: Readonly<Record<string, PageProblem>> }
  /** An earlier page still waits for an answer. */
  | { outcome: "not-yet"; waiting: PageId | null }
  /** The key was used for other answers: nothing is stored. */
  | { outcome: "key-reused" };

/**
 * Store one page of the checklist, its events and the assessment they lead to, together or not at all.
 * The same page sent again with other answers and another key is a change of them.
 * An emergency answer is never refused: it is stored under a key that was used, from a page with blanks, from one out of turn
 * and from a correction that comes too late, as an answer of the run that is open or of a new one.
 * A tick beside "none of these" that is no emergency, by all that is known, is refused; one that was taken back is none.
 */
export async function submitChecklistPage(
  actor: PatientActor,
  input: PageSubmission,
  now: Date,
): Promise<SubmitPageOutcome> {
  const result = await submitPage(actor, input, now);
  if (result.outcome !== "taken-back") return result;
  // Without script the answer below a tick is sent although the tick was taken back: it is not on the screen any more.
  const shown = Object.entries(input.fields).filter(
    ([name]) => !result.signs.some((sign) => sign === name),
  );
  return submitChecklistPage(actor, { ...input, fields: Object.fromEntries(shown) }, now);
}

type PageSubmission = { page: PageId; fields: FormFields; key: string; isCorrection?: boolean };

/** Ticks beside "none of these" that are no emergency and were taken back. */
type TakenBack = { outcome: "taken-back"; signs: readonly QuestionId[] };

function submitPage(
  actor: PatientActor,
  input: PageSubmission,
  now: Date,
): Promise<SubmitPageOutcome | TakenBack> {
  const { page, fields, key, isCorrection = false } = input;
  const flow = flowOf(page);
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const today = await getPatientToday(tx, actor, now);
    const stored = await getRun(tx, actor, flow);
    const sent = isCorrection ? correctableRun(flow, stored, today) : null;
    const isTooLate = isCorrection && sent === null;
    const run = sent ?? currentRun(flow, stored, { newId: randomUUID(), now });
    const raised = raisedAlerts(page, fields);
    const isInTurn = !isTooLate && isReachable(flow, page, run);
    if (!isInTurn && raised.length === 0) {
      return { outcome: "not-yet", waiting: isTooLate ? null : firstUnanswered(flow, run) };
    }
    const signs = PAGES[page].isOfSigns === true ? parseSigns(page, fields, run) : null;
    const contradicted = signs?.contradicted ?? [];
    const isCurrent = isInTurn && signs?.isStale !== true;
    const read = parsePageInput(
      isCurrent ? (signs?.items ?? openItems(page, run)) : raisedItems(page, raised),
      fields,
      { today, noToOthers: signs?.denied ?? fields[NO_TO_OTHERS]?.[0] === "no" },
    );
    if (raised.length === 0) {
      if (signs?.isStale) return signsStale(page);
      if (!read.ok) {
        return { outcome: "refused", problems: signsProblems(page, run, read.problems) };
      }
    }

    const undone = undoneEmergencies(read.given, run);
    if (undone.length > 0 && !raised.some((each) => isNewIn(run, each))) {
      return {
        outcome: "refused",
        problems: Object.fromEntries(undone.map((question) => [question, "emergency-stays"])),
      };
    }

    const submission = {
      key,
      action: "submit-checklist-page",
      body: { page, fields, isCorrection },
    };
    const kept = read.given.filter(
      (each) => each.ask !== "question" || !undone.includes(each.question),
    );
    const restated = await restatedAlerts(tx, actor, { raised, run, today });
    const facts = {
      page,
      given: [...kept, ...raised],
      restated,
      run,
      today,
      now,
      wording: signs !== null && isCurrent ? SIGNS_WORDING : null,
    };
    const draft = {
      form: isCorrection ? "checklist-correction" : "checklist",
      subject: page,
    } as const;
    const send = async (within: Transaction): Promise<SubmitPageOutcome> => {
      const store = async () => {
        await removeDraft(within, actor, draft);
        const outcome = await storePage(within, actor, { ...facts, isCorrection: sent !== null });
        return isTooLate ? { ...outcome, next: null } : outcome;
      };
      const first =
        restated.length > 0
          ? await store()
          : await withIdempotencyKey(within, actor, submission, store);
      if (first !== "key-reused") return first;
      return raised.length > 0 ? store() : { outcome: "key-reused" };
    };
    if (contradicted.length === 0) return send(tx);
    const stops = (outcome: SubmitPageOutcome) => outcome.outcome === "stored" && outcome.hasAlert;
    const stopped = await storeIfAlert(tx, send, stops);
    if (stopped !== null) return stopped;
    const ticked = contradicted.filter((sign) => fields[sign]?.includes(TICKED));
    return ticked.length > 0
      ? signsContradicted(ticked)
      : { outcome: "taken-back", signs: contradicted };
  });
}

async function storePage(tx: Transaction, actor: PatientActor, facts: PageFacts): Promise<Stored> {
  const { page, run, today, now } = facts;
  const flow = flowOf(page);
  await recordChecklistPage(tx, actor, { ...facts, name: page });
  const after = (await getRun(tx, actor, flow))?.run ?? run;
  const next = firstUnanswered(flow, after);
  if (flow === "changes" && next === null && firstUnanswered(flow, run) !== null) {
    await recordResponse(tx, actor, { run, name: CHANGES_REPORTED, now }, [
      { kind: "checklist", day: today, state: "reported" },
    ]);
  }
  return { outcome: "stored", next, hasAlert: (await getUnreadAlert(tx, actor)) !== null };
}

function signsContradicted(signs: readonly QuestionId[]): SubmitPageOutcome {
  const problems = signs.map((sign) => [sign, "signs-contradicted"] as const);
  return { outcome: "refused", problems: Object.fromEntries(problems) };
}

function signsStale(page: PageId): SubmitPageOutcome {
  const [first] = PAGES[page].items;
  return { outcome: "refused", problems: first ? { [fieldName(first)]: "signs-changed" } : {} };
}
