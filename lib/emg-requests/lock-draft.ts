import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { emgRequests } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { lockPatient } from "@/lib/record/lock-patient";
import type { EmgRequestContent } from "./content";
import { fromStored } from "./stored-content";

/** Why a request is not changed: none within reach, signed, or saved by someone since `version`. */
export type NotChanged = { outcome: "not-found" | "already-signed" | "changed-by-another" };

export type LockedDraft = {
  outcome: "locked";
  patientId: string;
  referralId: string;
  content: EmgRequestContent;
};

/** The draft, held until the transaction ends, if it still is the version that the form shows. */
export async function lockDraft(
  tx: Transaction,
  { clinicId }: ClinicianActor,
  { id, version }: { id: string; version: number },
): Promise<LockedDraft | NotChanged> {
  const itself = and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.id, id));
  const [request] = await tx
    .select({ patientId: emgRequests.patientId })
    .from(emgRequests)
    .where(itself);
  if (!request) return { outcome: "not-found" };
  await lockPatient(tx, clinicId, request.patientId);

  const [row] = await tx
    .select({
      status: emgRequests.status,
      version: emgRequests.version,
      referralId: emgRequests.referralId,
      content: emgRequests.content,
    })
    .from(emgRequests)
    .where(itself)
    .for("update");
  if (!row) return { outcome: "not-found" };
  if (row.status === "signed") return { outcome: "already-signed" };
  if (row.version !== version) return { outcome: "changed-by-another" };
  const content = fromStored(row.content, null);
  return { outcome: "locked", patientId: request.patientId, referralId: row.referralId, content };
}
