import { randomUUID } from "node:crypto";

import type { Database } from "@/db/client";
import { clinics, memberships, people } from "@/db/schema";
import { hashPassword } from "@/lib/auth/password";

import type { FirstClinic } from "./first-clinic";
import { lockClinics } from "./whole-tables.sql";

/** Make the clinic and its administrator in one transaction. False: there is a clinic already, nothing was changed. */
export async function createFirstClinic(owner: Database, clinic: FirstClinic): Promise<boolean> {
  const passwordHash = await hashPassword(clinic.password);
  return owner.transaction(async (tx) => {
    await lockClinics(tx);
    const [existing] = await tx.select({ id: clinics.id }).from(clinics).limit(1);
    if (existing !== undefined) return false;
    const [clinicId, personId] = [randomUUID(), randomUUID()];
    await tx.insert(clinics).values({
      id: clinicId,
      name: clinic.clinicName,
      zone: clinic.zone,
      phone: clinic.phone,
      emergencyTakesTexts: clinic.emergencyTexts === "yes",
      crisisTakesTexts: clinic.crisisTexts === "yes",
    });
    const { email, adminName: name } = clinic;
    await tx.insert(people).values({ id: personId, email, name, passwordHash });
    await tx.insert(memberships).values({ clinicId, personId, name, role: "admin" });
    return true;
  });
}
