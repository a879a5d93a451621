import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assessments, birthDates, clinicCalendars } from "@/db/schema";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import type { ClinicDays } from "@/lib/clinical/triage/assess";
import { todayIn } from "@/lib/format/zoned-day";
import { dayOrNullOf } from "@/lib/record/day-column";
import { listRecorded } from "@/lib/record/get-history";
import { digestAfter, digestFrom, digestOfNone, type InputDigest } from "@/lib/record/input-digest";

export type StoredAssessment = Awaited<ReturnType<typeof listAssessments>>[number];

/** What a stored assessment was made from, besides its rules. */
export type AssessmentInput = { history: History; asOf: Day; clinic: ClinicDays };

/** A patient's assessments, the oldest first, each with the calendar and the birth date that it names. */
export function listAssessments(tx: Transaction, clinicId: string, patientId: string) {
  return tx
    .select({
      id: assessments.id,
      asOf: assessments.asOf,
      assessedAt: assessments.assessedAt,
      ruleSet: assessments.ruleSet,
      inputDigest: assessments.inputDigest,
      result: assessments.result,
      birthDateVersion: birthDates.version,
      birthDay: dayOrNullOf(birthDates.birthDate),
      clinicZone: clinicCalendars.zone,
      weekdays: clinicCalendars.workingWeekdays,
      holidays: clinicCalendars.holidays,
    })
    .from(assessments)
    .leftJoin(
      clinicCalendars,
      and(
        eq(clinicCalendars.clinicId, assessments.clinicId),
        eq(clinicCalendars.version, assessments.calendarVersion),
      ),
    )
    .leftJoin(
      birthDates,
      and(
        eq(birthDates.clinicId, assessments.clinicId),
        eq(birthDates.patientId, assessments.patientId),
        eq(birthDates.version, assessments.birthDateVersion),
      ),
    )
    .where(and(eq(assessments.clinicId, clinicId), eq(assessments.patientId, patientId)))
    .orderBy(asc(assessments.sequence));
}

/**
 * Finds what an assessment of the patient was made from; null when no state of the history has its digest, or its calendar
 * or birth date is not there.
 */
export async function inputsOf(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<(stored: StoredAssessment) => AssessmentInput | null> {
  const { events } = await listRecorded(tx, clinicId, patientId);
  const digests = new Map<Day | null, readonly InputDigest[]>();
  const digestsWith = (birthDay: Day | null): readonly InputDigest[] => {
    const known = digests.get(birthDay);
    if (known !== undefined) return known;
    let last = digestOfNone({ id: patientId, birthDay });
    const made = [last, ...events.map((event) => (last = digestAfter(last, [event])))];
    digests.set(birthDay, made);
    return made;
  };
  return ({
    inputDigest,
    birthDateVersion,
    birthDay,
    clinicZone,
    weekdays,
    holidays,
    ...stored
  }) => {
    const isThere = birthDateVersion && clinicZone && weekdays && holidays;
    const input = digestFrom(inputDigest);
    if (!isThere || input === null) return null;
    if (digestsWith(birthDay)[input.events]?.hash !== input.hash) return null;
    return {
      history: { id: patientId, birthDay, events: events.slice(0, input.events) },
      asOf: dayFromIso(stored.asOf),
      clinic: {
        clinicDay: todayIn(clinicZone, stored.assessedAt),
        calendar: { weekdays, holidays: holidays.map(dayFromIso) },
      },
    };
  };
}
