import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import { getTextLines } from "./get-text-lines";

test("a line takes texts only where the patient's own clinic says so", async () => {
  const { actor, clinicId } = await createPatient();
  const { actor: elsewhere } = await createPatient();
  expect(await getTextLines(actor)).toEqual({ emergency: false, crisis: false });
  await owner`update clinics set crisis_takes_texts = true where id = ${clinicId}`;
  expect(await getTextLines(actor)).toEqual({ emergency: false, crisis: true });
  expect(await getTextLines(elsewhere)).toEqual({ emergency: false, crisis: false });
});
