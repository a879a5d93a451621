import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, emgRequests, patients, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import { emgRequestDocument } from "./document/emg-request-document";
import { runningLines } from "./document/running-lines";
import type { EmgRequestView } from "./emg-request-view";
import { fromStored } from "./stored-content";

/** A request of the clinician's own clinic, or null. That it was opened, printed or asked for in vain is audited. */
export function getEmgRequest(
  actor: ClinicianActor,
  id: string,
  action: "view-emg-request" | "print-emg-request",
): Promise<EmgRequestView | null> {
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        patientId: emgRequests.patientId,
        referralId: emgRequests.referralId,
        status: emgRequests.status,
        version: emgRequests.version,
        content: emgRequests.content,
        contentHash: emgRequests.contentHash,
        updatedAt: emgRequests.updatedAt,
        patient: {
          name: patients.name,
          birthDate: patients.birthDate,
          sex: patients.sex,
          hospitalNumber: patients.hospitalNumber,
          phone: patients.phone,
        },
        clinicZone: clinics.zone,
        closedAt: referrals.closedAt,
      })
      .from(emgRequests)
      .innerJoin(clinics, eq(clinics.id, emgRequests.clinicId))
      .innerJoin(
        patients,
        and(eq(patients.clinicId, emgRequests.clinicId), eq(patients.id, emgRequests.patientId)),
      )
      .innerJoin(
        referrals,
        and(eq(referrals.clinicId, emgRequests.clinicId), eq(referrals.id, emgRequests.referralId)),
      )
      .where(and(eq(emgRequests.clinicId, actor.clinicId), eq(emgRequests.id, id)));
    if (!row) {
      await audit(tx, actor, {
        action,
        patientId: null,
        resource: "emg-request",
        resourceId: id,
        outcome: "denied",
        reason: "not-found",
      });
      return null;
    }
    const { patientId, referralId, status, version, contentHash, updatedAt } = row;
    const { patient, clinicZone, closedAt } = row;
    await audit(tx, actor, {
      action,
      patientId,
      resource: "emg-request",
      resourceId: id,
      outcome: "allowed",
    });
    const content = fromStored(row.content, contentHash);
    return {
      id,
      referralId,
      status,
      version,
      patient,
      clinicZone,
      closedAt,
      content,
      blocks: emgRequestDocument(content),
      running: runningLines(content, { version, contentHash }),
      gaps: status === "signed" ? [] : requestGaps(content.clinician),
      updatedAt,
    };
  });
}
