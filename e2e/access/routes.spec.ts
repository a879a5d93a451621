import { expect, test } from "@playwright/test";
import { routeHandlers } from "../routes";
import { openClinics } from "./clinics";
import { harmlessPatient, referralOf, writeEntry } from "./prepare";
import { press } from "./press";
import type { Furnished } from "./route-row";
import { ROUTES } from "./route-rows";
import { Walk } from "./walk";
import { walkRoute } from "./walk-route";

let target: Furnished | undefined;

test("every page and handler has a row in the matrix, and every row a page or handler", () => {
  const add = "a page or handler without a row: add it to e2e/access/route-rows.ts";
  expect(Object.keys(ROUTES).sort(), add).toEqual(routeHandlers());
});

for (const [turn, [name, row]] of Object.entries(ROUTES).entries()) {
  test(`${name} is answered to whom it is for, and to nobody else`, async () => {
    target ??= await furnish();
    const walk = new Walk();
    await walkRoute(name, row, { target, turn, walk });
    if (row.endsSession) target = undefined;
    walk.end();
  });
}

async function furnish(): Promise<Furnished> {
  const clinics = await openClinics();
  const patient = await harmlessPatient(clinics);
  await writeEntry(patient);
  const referralId = await referralOf(patient);
  const { clinician } = clinics.own.staff;
  const page = await press(clinician.cookie, `/referrals/${referralId}`, "requestEmgAction");
  return { clinics, patient, referralId, emgRequestId: page.split("/").at(-1) ?? "" };
}
