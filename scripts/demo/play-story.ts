import { randomUUID } from "node:crypto";

import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { FLOWS, type PageId } from "@/lib/checklist/pages";
import { sendChecklist } from "@/lib/checklist/send-checklist";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { instantIn } from "@/lib/format/zoned-day";
import { parseForm } from "@/lib/forms/parse-form";
import { ENTRY_PROBLEMS, entryForm } from "@/lib/journal/entry-form";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { recordAbandonedChecklist } from "@/lib/re-assess/record-abandoned-checklist";
import { checklistFields } from "./checklist-fields";
import { playDecision } from "./play-decision";
import type { ChecklistStep, EntryStep, Story } from "./story";

/** The clock of a story: a moment later each time that it is asked, and never later than now. */
type Clock = { day: Day; next: () => Date };
type Stage = {
  actor: PatientActor;
  clinician: ClinicianActor;
  zone: string;
  today: Day;
  now: Date;
};

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Live one patient's story through the commands that patients and clinicians use. Throws where one is refused. */
export async function playStory({ steps }: Story, stage: Stage): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const clock = clockFor(stage, step.ago, index);
    switch (step.do) {
      case "checklist":
        await playChecklist(stage, step, clock);
        break;
      case "entry":
        await playEntry(stage, step, clock);
        break;
      case "accept":
      case "lower-tier":
      case "seen":
        await playDecision(stage.clinician, stage.actor.patientId, step, {
          day: clock.day,
          now: clock.next(),
        });
        break;
      default:
        step satisfies never;
    }
  }
}

function clockFor({ zone, today, now }: Stage, ago: number, index: number): Clock {
  const day = today - ago;
  const midnight = instantIn(zone, day, "00:00").getTime();
  const usual = instantIn(zone, day, "08:30").getTime() + index * 10 * 60 * SECOND;
  // A story of today must have happened already, at whatever hour the demo is started.
  let at = ago > 0 ? usual : Math.max(midnight, Math.min(usual, now.getTime() - HOUR));
  return {
    day,
    next: () => {
      at += 5 * SECOND;
      return new Date(Math.min(at, now.getTime()));
    },
  };
}

async function playChecklist(stage: Stage, step: ChecklistStep, clock: Clock): Promise<void> {
  const reported = { ...step, today: stage.today };
  const isLeft = await playPages(
    stage,
    FLOWS["first-checklist"][0],
    reported,
    clock,
    step.leftAfter,
  );
  if (!isLeft) {
    const sent = await sendChecklist(stage.actor, { key: randomUUID() }, clock.next());
    if (sent.outcome !== "sent") throw new Error(`a checklist was not sent: ${sent.outcome}`);
    return;
  }
  const { clinicId, patientId } = stage.actor;
  const later = new Date(clock.next().getTime() + HOUR);
  if (later <= stage.now) await recordAbandonedChecklist({ clinicId, patientId }, later);
}

/** Answers whether the run was left before its end. */
async function playPages(
  { actor }: Stage,
  first: PageId | undefined,
  reported: Parameters<typeof checklistFields>[1],
  clock: Clock,
  leftAfter?: string,
): Promise<boolean> {
  let page = first ?? null;
  while (page !== null) {
    const input = { page, fields: checklistFields(page, reported), key: randomUUID() };
    const result = await submitChecklistPage(actor, input, clock.next());
    if (result.outcome !== "stored") {
      throw new Error(`the page ${page} was not stored: ${JSON.stringify(result)}`);
    }
    if (page === leftAfter) return true;
    page = result.next;
  }
  return false;
}

async function playEntry(stage: Stage, step: EntryStep, clock: Clock): Promise<void> {
  const { places, changes, duration, timesOfDay, triggers, review, note } = step;
  const fields = {
    day: [isoFromDay(clock.day)],
    amount: [places.length === 0 ? "none" : "different"],
    places,
    duration: [duration ?? "1-to-10-min"],
    times: timesOfDay ?? ["evening"],
    triggers: triggers ?? ["none-noticed"],
    safety: [changes ? "yes" : "no"],
    ...(review && { "plan-review": [review] }),
    ...(note && { note: [note] }),
  };
  const read = parseForm(entryForm, fields, ENTRY_PROBLEMS);
  if (read.outcome !== "read") throw new Error(`no entry: ${JSON.stringify(read)}`);
  const input = { entry: read.value, key: randomUUID() };
  const result = await submitJournalEntry(stage.actor, input, clock.next());
  if (result.outcome !== "saved") {
    throw new Error(`an entry was not saved: ${JSON.stringify(result)}`);
  }
  if (!changes) return;
  const reported = { onset: null, places, answers: changes, today: stage.today };
  await playPages(stage, FLOWS.changes[0], reported, clock);
}
