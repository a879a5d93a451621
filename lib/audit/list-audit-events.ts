import "server-only";
import { and, desc, eq, inArray, lt } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { auditEvents, clinics, memberships } from "@/db/schema";
import type { AuditorActor } from "@/lib/actor";

import { audit } from "./audit";
import type { AuditEventView } from "./audit-event-view";

const PAGE_SIZE = 50;

export type AuditPage = {
  clinicName: string;
  clinicZone: string;
  events: readonly AuditEventView[];
  /** The key of the next, older page; null: this is the last. */
  before: number | null;
};

/** One page of the clinic's audit, the newest first, from strictly before the line `before`. Reading it is audited. */
export function listAuditEvents(
  actor: AuditorActor,
  { before }: { before: number | null },
): Promise<AuditPage> {
  return asActor(actor, async (tx) => {
    await audit(tx, actor, {
      action: "view-audit",
      patientId: null,
      resource: "audit",
      resourceId: before === null ? null : String(before),
      outcome: "allowed",
    });
    const [clinic] = await tx
      .select({ name: clinics.name, zone: clinics.zone })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new Error("an auditor whose clinic cannot be read");

    const rows = await listPage(tx, actor.clinicId, before);
    const events = rows.slice(0, PAGE_SIZE);
    const names = await listNames(
      tx,
      actor.clinicId,
      events.flatMap(({ actorPersonId }) => actorPersonId ?? []),
    );
    return {
      clinicName: clinic.name,
      clinicZone: clinic.zone,
      events: events.map(({ actorPersonId, patientIds, ...event }) => ({
        ...event,
        patientIds: patientIds ?? [],
        actorName: (actorPersonId && names.get(actorPersonId)) ?? null,
      })),
      before: rows.length > PAGE_SIZE ? (events.at(-1)?.id ?? null) : null,
    };
  });
}

function listPage(tx: Transaction, clinicId: string, before: number | null) {
  return tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorPersonId: auditEvents.actorPersonId,
      actorRole: auditEvents.actorRole,
      action: auditEvents.action,
      patientId: auditEvents.patientId,
      patientIds: auditEvents.patientIds,
      resource: auditEvents.resource,
      resourceId: auditEvents.resourceId,
      outcome: auditEvents.outcome,
      reason: auditEvents.reason,
      times: auditEvents.times,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        before === null ? undefined : lt(auditEvents.id, before),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(PAGE_SIZE + 1);
}

async function listNames(
  tx: Transaction,
  clinicId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ personId: memberships.personId, name: memberships.name })
    .from(memberships)
    .where(and(eq(memberships.clinicId, clinicId), inArray(memberships.personId, [...personIds])));
  return new Map(rows.map(({ personId, name }) => [personId, name]));
}

/** The page key in an address; null for none and for anything that is no key. */
export function auditPageKey(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
