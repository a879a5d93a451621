import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import type { ClinicianActor } from "@/lib/actor";

import { audit } from "./audit";
import { auditPageKey, listAuditEvents } from "./list-audit-events";

function act(actor: ClinicianActor, resourceId: string): Promise<void> {
  const line = { action: "view-referral", patientId: null, resource: "referral", resourceId };
  return asActor(actor, (tx) => audit(tx, actor, { ...line, outcome: "allowed" }));
}

test("an auditor reads who did what, the newest first, and their own look is on record", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician", "Noor Haddad");
  const auditor = await createStaff(clinicId, "auditor", "Ines Roth");
  await act(clinician, "r1");

  const { events } = await listAuditEvents(auditor, { before: null });
  expect(events.map(({ actorName, action }) => [actorName, action])).toEqual([
    ["Ines Roth", "view-audit"],
    ["Noor Haddad", "view-referral"],
  ]);
});

test("the pages of the audit hold every line once, in order", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const auditor = await createStaff(clinicId, "auditor");
  for (let line = 0; line < 60; line += 1) await act(clinician, `r${line}`);

  const first = await listAuditEvents(auditor, { before: null });
  const second = await listAuditEvents(auditor, { before: first.before });
  const seen = [...first.events, ...second.events]
    .filter(({ action }) => action === "view-referral")
    .map(({ resourceId }) => resourceId);
  expect(seen).toEqual(Array.from({ length: 60 }, (_, line) => `r${59 - line}`));
  expect(second.before).toBeNull();
});

test("another clinic's lines are not there", async () => {
  const stranger = await createStaff(await createClinic(), "clinician");
  await act(stranger, "theirs");
  const auditor = await createStaff(await createClinic(), "auditor");
  const { events } = await listAuditEvents(auditor, { before: null });
  expect(events.map(({ action }) => action)).toEqual(["view-audit"]);
});

test("what the database knows of the actor is written, whatever the caller says", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician", "Noor Haddad");
  const auditor = await createStaff(clinicId, "auditor");
  await asActor(clinician, (tx) =>
    audit(tx, auditor, {
      action: "forge",
      patientId: null,
      resource: "audit",
      resourceId: null,
      outcome: "allowed",
    }),
  );
  const { events } = await listAuditEvents(auditor, { before: null });
  expect(events[1]).toMatchObject({ actorName: "Noor Haddad", actorRole: "clinician" });
});

test.each([
  ["12", 12],
  ["", null],
  ["-1", null],
  ["1e3", null],
  ["9".repeat(16), null],
  [undefined, null],
])("the page key %s is %s", (text, key) => {
  expect(auditPageKey(text)).toBe(key);
});
