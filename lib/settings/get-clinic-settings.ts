import "server-only";
import { and, eq, isNull } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, memberships } from "@/db/schema";
import type { AdminActor } from "@/lib/actor";

export type ClinicSettings = {
  name: string;
  phone: string;
  zone: string;
  /** 1 is Monday, 7 is Sunday. */
  workingWeekdays: readonly number[];
  emergencyTakesTexts: boolean;
  crisisTakesTexts: boolean;
  unacknowledgedMinutes: number;
  /** 'YYYY-MM-DD', the earliest first. */
  holidays: readonly string[];
  /** Somebody who can look at the queue works here. */
  hasClinician: boolean;
};

/** What an administrator sees of their own clinic. No patient, no clinical fact. */
export function getClinicSettings(actor: AdminActor): Promise<ClinicSettings> {
  return asActor(actor, async (tx) => {
    const [clinic] = await tx
      .select({
        name: clinics.name,
        phone: clinics.phone,
        zone: clinics.zone,
        workingWeekdays: clinics.workingWeekdays,
        holidays: clinics.holidays,
        emergencyTakesTexts: clinics.emergencyTakesTexts,
        crisisTakesTexts: clinics.crisisTakesTexts,
        unacknowledgedMinutes: clinics.unacknowledgedMinutes,
      })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new Error("an administrator whose clinic cannot be read");
    const clinicians = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(
          eq(memberships.clinicId, actor.clinicId),
          eq(memberships.role, "clinician"),
          isNull(memberships.endedAt),
        ),
      )
      .limit(1);
    return {
      ...clinic,
      holidays: clinic.holidays.toSorted(),
      hasClinician: clinicians.length > 0,
    };
  });
}
