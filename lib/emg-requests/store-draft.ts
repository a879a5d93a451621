import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { emgRequests } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import type { EmgRequestContent } from "./content";
import { toStored } from "./stored-content";

/** Stores and audits a new draft, one version above the request that it amends. Answers its id. */
export async function storeDraft(
  tx: Transaction,
  actor: ClinicianActor,
  draft: {
    action: "draft-emg-request" | "amend-emg-request";
    referralId: string;
    patientId: string;
    now: Date;
  },
  content: Pick<EmgRequestContent, "record" | "clinician" | "amends">,
): Promise<string> {
  const { action, referralId, patientId, now } = draft;
  const [request] = await tx
    .insert(emgRequests)
    .values({
      clinicId: actor.clinicId,
      referralId,
      patientId,
      version: (content.amends?.version ?? 0) + 1,
      content: toStored({ form: 2, ...content, signature: null, signedBlocks: null }),
      createdBy: actor.personId,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: emgRequests.id });
  if (!request) throw new Error("insert returned no EMG request");
  await audit(tx, actor, {
    action,
    patientId,
    resource: "emg-request",
    resourceId: request.id,
    outcome: "allowed",
  });
  return request.id;
}

/** The draft that a referral has; null: none. */
export async function openDraft(
  tx: Transaction,
  clinicId: string,
  referralId: string,
): Promise<string | null> {
  const [known] = await tx
    .select({ id: emgRequests.id })
    .from(emgRequests)
    .where(
      and(
        eq(emgRequests.clinicId, clinicId),
        eq(emgRequests.referralId, referralId),
        eq(emgRequests.status, "draft"),
      ),
    );
  return known?.id ?? null;
}
