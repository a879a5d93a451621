import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents, journalEntries } from "@/db/schema";
import { sendTogether } from "@/db/send-together";
import type { Actor } from "@/lib/actor";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";

import { bodyOf } from "./event-columns";
import type { Source } from "./source";

type Append = {
  actor: Actor;
  patientId: string;
  referralId: string;
  /** The patient's zone, in which the days of the events are. */
  zone: string;
  source: Source;
  recorded: readonly HistoryEvent[];
  now: Date;
};

/** Write the journal entry or checklist page that the events come from, and the events; a decision is stored already. */
export async function appendHistory(tx: Transaction, append: Append): Promise<void> {
  // Events name their source.
  await sendTogether(
    () => appendSource(tx, append),
    () => appendEvents(tx, append),
  );
}

async function appendSource(
  tx: Transaction,
  { actor, patientId, referralId, zone, source, now }: Append,
): Promise<void> {
  if (source.kind === "decision" || source.kind === "worker") return;
  if (actor.role === "worker") throw new Error("the worker writes no entry for a patient");
  const { clinicId, personId: recordedBy } = actor;
  const { id, channel } = source;
  const row = { clinicId, id, patientId, referralId, zone, channel, recordedBy, recordedAt: now };
  if (source.kind === "journal-entry") {
    const { day, note, supersedes = [] } = source;
    await tx
      .insert(journalEntries)
      .values({ ...row, entryDate: isoFromDay(day), note, supersedes: [...supersedes] });
  } else {
    const { checklistId, page, readEvents, wording, note } = source;
    await tx.insert(checklistResponses).values({
      ...row,
      checklistId,
      page,
      readEvents: readEvents && [...readEvents],
      wording,
      note,
    });
  }
}

async function appendEvents(
  tx: Transaction,
  { actor, patientId, referralId, source, recorded, now }: Append,
): Promise<void> {
  if (recorded.length === 0) return;
  const of = {
    clinicId: actor.clinicId,
    patientId,
    referralId,
    recordedAt: now,
    recordedBy: actor.role === "worker" ? null : actor.personId,
    journalEntryId: source.kind === "journal-entry" ? source.id : null,
    checklistResponseId: source.kind === "checklist-response" ? source.id : null,
    decisionId: source.kind === "decision" ? source.id : null,
  };
  await tx.insert(historyEvents).values(
    recorded.map(({ id, recordedOn, ...event }) => ({
      ...of,
      id,
      kind: event.kind,
      day: isoFromDay(event.day),
      recordedOn: isoFromDay(recordedOn),
      body: bodyOf(event),
    })),
  );
}
