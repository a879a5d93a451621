import { expect, test } from "vitest";

import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { claimReferral } from "./claim-referral";
import { releaseReferral } from "./release-referral";
import { auditedActions, decisionCase, key, NOW, stored } from "./testing/decision-case";

test("of two clinicians who claim at once, one holds it and the other is told who", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  const outcomes = await Promise.all(
    [clinician, colleague].map((actor) =>
      claimReferral(actor, { referralId, key: key() }, null, NOW),
    ),
  );
  const holder = outcomes[0]?.outcome === "claimed" ? clinician : colleague;
  const name = holder === clinician ? "Dr Chen" : "Dr Patel";
  expect(outcomes).toContainEqual({ outcome: "claimed" });
  expect(outcomes).toContainEqual({ outcome: "claimed-by", name });
  expect((await stored(referralId)).owner_id).toBe(holder.personId);
});

test("a claim is taken over only with a reason, which is kept", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  await claimReferral(clinician, { referralId, key: key() }, null, NOW);
  await claimReferral(colleague, { referralId, key: key() }, "Dr Chen is on leave", NOW);
  expect((await stored(referralId)).owner_id).toBe(colleague.personId);
  const reasons = await owner`
    select reason from decisions where referral_id = ${referralId} and reason is not null`;
  expect(reasons).toEqual([{ reason: "Dr Chen is on leave" }]);
});

test("only the holder gives a referral back", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  await claimReferral(clinician, { referralId, key: key() }, null, NOW);
  expect(await releaseReferral(colleague, { referralId, key: key() }, NOW)).toEqual({
    outcome: "not-yours",
  });
  expect(await releaseReferral(clinician, { referralId, key: key() }, NOW)).toEqual({
    outcome: "released",
  });
  expect((await stored(referralId)).owner_id).toBeNull();
  expect(await auditedActions(clinicId)).toEqual(expect.arrayContaining(["claim", "release"]));
});
