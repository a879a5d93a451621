import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { historyEvents, memberships } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { todayIn } from "@/lib/format/zoned-day";
import { eventFrom } from "@/lib/record/event-columns";
import { EVENT_COLUMNS } from "@/lib/record/get-history";

import type { BloodRecord, BloodResultLine } from "./blood-result";
import { getReferralRow } from "./get-referral-row";
import { whyUnread } from "./why-unread";

/** The blood results of a referral's patient, or null for one out of reach. Either is audited, in the transaction that reads. */
export function getBloodResults(
  actor: ClinicianActor,
  referralId: string,
  now: Date,
): Promise<BloodRecord | null> {
  return asActor(actor, async (tx) => {
    const row = await getReferralRow(tx, actor, referralId, now);
    await audit(tx, actor, {
      action: "view-blood-results",
      patientId: row?.patientId ?? null,
      resource: "referral",
      resourceId: referralId,
      ...(row === null ? { outcome: "denied", reason: "not-found" } : { outcome: "allowed" }),
    });
    if (row === null) return null;
    const { status, patient, clinic, patientId, closedAt } = row;
    return {
      referralId,
      status,
      closedAt,
      patient,
      clinic: { today: todayIn(clinic.zone, now), zone: clinic.zone },
      results: await listResults(tx, actor.clinicId, patientId),
    };
  });
}

async function listResults(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<BloodResultLine[]> {
  const rows = await tx
    .select({
      event: EVENT_COLUMNS,
      recordedAt: historyEvents.recordedAt,
      by: memberships.name,
    })
    .from(historyEvents)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, historyEvents.clinicId),
        eq(memberships.personId, historyEvents.recordedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        eq(historyEvents.kind, "lab"),
      ),
    );
  const lines = rows.flatMap(({ event: columns, recordedAt, by }) => {
    const event = eventFrom(columns);
    if (event.kind !== "lab") return [];
    const { id, test, value, unit, lowerLimit = null, upperLimit, day } = event;
    const unread = whyUnread(event);
    return [{ id, test, value, unit, lowerLimit, upperLimit, day, recordedAt, by, unread }];
  });
  return lines.toSorted(
    (one, other) =>
      other.day - one.day ||
      other.recordedAt.getTime() - one.recordedAt.getTime() ||
      LAB_TESTS.indexOf(one.test) - LAB_TESTS.indexOf(other.test),
  );
}
