import { expect, test } from "@playwright/test";
import type { ActionRow } from "./action-row";
import { ADMIN_ACTIONS } from "./admin-actions";
import { CLINIC_ACTIONS } from "./clinic-actions";
import { type Clinics, openClinics } from "./clinics";
import { PATIENT_ACTIONS } from "./patient-actions";
import { serverActions } from "./server-actions";
import { Walk } from "./walk";
import { walkAction } from "./walk-action";

let clinics: Clinics | undefined;

const ACTIONS: Readonly<Record<string, ActionRow>> = {
  ...PATIENT_ACTIONS,
  ...CLINIC_ACTIONS,
  ...ADMIN_ACTIONS,
};

/** Held elsewhere: anybody may sign in, show a code or ask for the way back, and a form that waits is reached by its browser's own secret alone. */
const OF_NO_RECORD = [
  "agreeAction",
  "checkCodeAction",
  "deleteUnsentAction",
  "joinAction",
  "joinStaffAction",
  "requestResetAction",
  "resetPasswordAction",
  "signInAction",
];

test("every action has a row in the matrix, and every row an action", () => {
  const named = [...Object.keys(ACTIONS), ...OF_NO_RECORD].sort();
  const add = "an action without a row: add it to e2e/access/{patient,clinic,admin}-actions.ts";
  expect(named, add).toEqual([...serverActions().keys()].sort());
});

for (const [turn, [name, row]] of Object.entries(ACTIONS).entries()) {
  test(`${name} is done for whom it is for, and for nobody else`, async () => {
    clinics ??= await openClinics();
    const walk = new Walk();
    await walkAction(name, row, { clinics, turn, walk });
    walk.end();
  });
}
