import "server-only";
import { eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";

export type TextLines = { emergency: boolean; crisis: boolean };

/** Which lines take texts, as the patient's clinic says. */
export function getTextLines(actor: PatientActor): Promise<TextLines> {
  return asActor(actor, async (tx) => {
    const [lines] = await tx
      .select({ emergency: clinics.emergencyTakesTexts, crisis: clinics.crisisTakesTexts })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!lines) throw new Error("a patient whose clinic cannot be read");
    return lines;
  });
}
