import { expect, test } from "vitest";
import { ownerDatabase } from "@/db/owner-database";
import { owner } from "@/db/testing/owner";
import { signIn } from "@/lib/auth/sign-in";
import { createFirstClinic } from "./create-clinic";
import type { FirstClinic } from "./first-clinic";

const CLINIC: FirstClinic = {
  clinicName: "Riverside Neurology",
  zone: "Europe/London",
  phone: "01632 960 001",
  emergencyTexts: "no",
  crisisTexts: "yes",
  adminName: "Ada Njoroge",
  email: "ada@clinic.example",
  password: "fifteen letters",
};

test("setup makes one clinic with an administrator who can sign in, and never a second one", async () => {
  const database = ownerDatabase(owner);
  const made = await Promise.all([
    createFirstClinic(database, CLINIC),
    createFirstClinic(database, CLINIC),
  ]);
  expect(made.filter(Boolean)).toHaveLength(1);
  const rows = await owner`
    select c.name as clinic, c.emergency_takes_texts, c.crisis_takes_texts, m.role, p.email from clinics c
    join memberships m on m.clinic_id = c.id join people p on p.id = m.person_id`;
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    clinic: CLINIC.clinicName,
    role: "admin",
    email: CLINIC.email,
    emergency_takes_texts: false,
    crisis_takes_texts: true,
  });
  const from = { address: "192.0.2.1", formerSessionId: null, device: null, now: new Date() };
  const { email, password } = CLINIC;
  expect(await signIn({ email, password }, from)).toMatchObject({
    outcome: "signed-in",
    role: "admin",
  });
});
