import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { hashPassword } from "@/lib/auth/password";
import type { FirstClinic } from "./first-clinic";

/** Make the clinic and its administrator in one transaction. False: there is a clinic already, nothing was changed. */
export async function createFirstClinic(owner: Sql, clinic: FirstClinic): Promise<boolean> {
  const passwordHash = await hashPassword(clinic.password);
  return owner.begin(async (tx) => {
    await tx`lock table clinics in exclusive mode`;
    const [existing] = await tx`select id from clinics limit 1`;
    if (existing !== undefined) return false;
    const [clinicId, personId] = [randomUUID(), randomUUID()];
    await tx`insert into clinics (id, name, zone, phone, emergency_takes_texts, crisis_takes_texts)
      values (${clinicId}, ${clinic.clinicName}, ${clinic.zone}, ${clinic.phone},
        ${clinic.emergencyTexts === "yes"}, ${clinic.crisisTexts === "yes"})`;
    await tx`insert into people (id, email, name, password_hash)
      values (${personId}, ${clinic.email}, ${clinic.adminName}, ${passwordHash})`;
    await tx`insert into memberships (clinic_id, id, person_id, name, role)
      values (${clinicId}, ${randomUUID()}, ${personId}, ${clinic.adminName}, 'admin')`;
    return true;
  });
}
