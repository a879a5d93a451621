import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { codeHashOf, typedCode } from "@/lib/auth/typed-code";
import { expect } from "./fixtures";
import { createClinic, createPatient, createStaff, setting, storedRows } from "./people";

/** 1 February 1980, as `createPatient` has it. */
const BORN = { Day: "1", Month: "2", Year: "1980" };

export const CARRY_ON = "Carry on";

/** A patient with a code that nobody has used. */
export async function invitedPatient() {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId);
  const { personId } = await createStaff(clinicId, "admin");
  const code = typedCode(randomUUID(), "a secret of the tests");
  await storedRows`
    insert into invitations (clinic_id, patient_id, code_hash, created_by, created_at, expires_at)
    values (${clinicId}, ${patient.patientId}, ${codeHashOf(code)}, ${personId}, now(), now() + interval '30 days')`;
  return { ...patient, code };
}

/** A colleague with a code that nobody has used, invited by an administrator of the clinic. */
export async function invitedColleague(
  clinicId: string,
  role: "clinician" | "admin" | "auditor" = "clinician",
) {
  const { personId } = await createStaff(clinicId, "admin");
  const code = typedCode(randomUUID(), "a secret of the tests");
  const email = `${randomUUID()}@clinic.example`;
  const [row] = await storedRows`
    insert into staff_invitations (clinic_id, name, email, role, code_hash, created_by, created_at, expires_at)
    values (${clinicId}, 'Cy Okafor', ${email}, ${role}, ${codeHashOf(code)}, ${personId}, now(), now() + interval '30 days')
    returning id`;
  return { invitationId: String(row?.id), code, email };
}

export async function typeCode(
  page: Page,
  code: string,
  born: Readonly<Record<"Day" | "Month" | "Year", string>> = BORN,
): Promise<void> {
  await page.getByLabel("Your code").fill(code);
  for (const [part, value] of Object.entries(born)) await page.getByLabel(part).fill(value);
  await page.getByRole("button", { name: CARRY_ON }).click();
}

/** The first page after the code's own. */
export async function showCode(page: Page, code: string): Promise<string> {
  await page.goto("/join");
  await typeCode(page, code);
  await expect(page.getByRole("heading", { name: "How we use your answers" })).toBeVisible();
  return "/join/use";
}

/** Brings the page's browser as far as who has shown a code, in whatever language it reads; `agreedTo`: past the consent. */
export async function comeToJoin(page: Page, agreedTo: string | null = null): Promise<void> {
  const { code, clinicId } = await invitedPatient();
  const [clinic] = await storedRows`select name, phone from clinics where id = ${clinicId}`;
  const joining = {
    codeHash: codeHashOf(code),
    birthDate: "1980-02-01",
    clinicName: clinic?.name,
    clinicPhone: clinic?.phone,
    agreedTo,
  };
  const value = await encode({
    token: { joining },
    secret: setting("NEXTAUTH_SECRET"),
    salt: "flicker.joining",
  });
  const url = setting("BASE_URL");
  await page.context().addCookies([{ name: "flicker.joining", value, url }]);
}

/** The last page of joining. */
export async function agree(page: Page, code: string): Promise<string> {
  await showCode(page, code);
  await page.goto("/join/agree");
  await page.getByLabel("Yes, I agree").check();
  await page.getByRole("button", { name: CARRY_ON }).click();
  await expect(page.getByRole("heading", { name: "Make your sign-in" })).toBeVisible();
  return "/join/account";
}
