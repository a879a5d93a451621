import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import { amendEmgRequest } from "./amend-emg-request";
import { draftEmgRequest } from "./draft-emg-request";
import { getEmgRequest } from "./get-emg-request";
import { saveEmgRequest } from "./save-emg-request";
import { previewSigning, signEmgRequest } from "./sign-emg-request";
import {
  NOW,
  referredPatient,
  report,
  SIGNERS_PASSWORD,
  TODAY,
  twitch,
} from "./testing/referred-patient";
import { wordsOf } from "./testing/words-of";

const request = (key: string = randomUUID()) => ({ now: NOW, key });

async function drafted() {
  const referred = await referredPatient();
  const result = await draftEmgRequest(referred.clinician, referred.referralId, request());
  if (result === "key-reused" || !("emgRequestId" in result)) throw new Error("no draft");
  return { ...referred, id: result.emgRequestId };
}

async function completed() {
  const draft = await drafted();
  const saved = await save(draft.clinician, { id: draft.id, version: 1 });
  if (saved === "key-reused" || saved.outcome !== "saved") throw new Error("not saved");
  return { ...draft, version: saved.version };
}

async function signed() {
  const complete = await completed();
  await sign(complete.clinician, complete);
  return complete;
}

function sign(
  actor: ClinicianActor,
  { id, version }: { id: string; version: number },
  password = SIGNERS_PASSWORD,
) {
  return signEmgRequest(actor, { id, version, password }, request());
}

function save(
  actor: ClinicianActor,
  { id, version }: { id: string; version: number },
  given: Partial<ClinicianPart> = {},
) {
  const clinician = { ...completePart(), ...given };
  return saveEmgRequest(actor, { id, version, clinician }, request());
}

async function view(actor: ClinicianActor, id: string) {
  const found = await getEmgRequest(actor, id, "view-emg-request");
  if (found === null) throw new Error("no request");
  return found;
}

async function audited(id: string) {
  const lines = await owner<{ action: string; actor: string | null; patient: string | null }[]>`
    select action, actor_person_id as actor, patient_id as patient from audit_events
    where resource = 'emg-request' and resource_id = ${id} order by id`;
  return [...lines];
}

describe("a draft", () => {
  test("says what the patient reported, and of the examination only that it is not done", async () => {
    const { clinician, id } = await drafted();
    const words = wordsOf((await view(clinician, id)).blocks);

    expect(words).toContain("INCOMPLETE - EXAMINATION NEEDED");
    expect(words).toContain("Patient reported: Order of spread: Forearm, right (23-Nov-2026)");
    expect(words).toContain("Motor neuropathy with conduction block? by the findings:");
    expect(words).toContain("Shoulder abduction (deltoid) not examined not examined");
    expect(words).toContain("Anticoagulant not asked");
  });

  test("is no decision yet: nobody has asked for anything", async () => {
    const { referralId } = await drafted();
    expect(await owner`select id from decisions where referral_id = ${referralId}`).toEqual([]);
  });

  test("is made once for a referral: a second try opens the first one", async () => {
    const { clinician, referralId, id } = await drafted();
    expect(await draftEmgRequest(clinician, referralId, request())).toEqual({
      outcome: "draft-exists",
      emgRequestId: id,
    });
  });

  test("is made once for two clinicians at the same moment", async () => {
    const { clinicId, clinician, referralId } = await referredPatient();
    const other = await createStaff(clinicId, "clinician");
    const [one, two] = await Promise.all([
      draftEmgRequest(clinician, referralId, request()),
      draftEmgRequest(other, referralId, request()),
    ]);
    const ids = [one, two].map((made) =>
      made !== "key-reused" && "emgRequestId" in made ? made.emgRequestId : null,
    );
    expect(ids[0]).not.toBeNull();
    expect(ids[0]).toBe(ids[1]);
  });

  test("answers a repeated submission with the first result", async () => {
    const { clinician, referralId } = await referredPatient();
    const once = request();
    const first = await draftEmgRequest(clinician, referralId, once);
    expect(await draftEmgRequest(clinician, referralId, once)).toEqual(first);
  });

  test("is not made for another clinic's referral, nor for none", async () => {
    const { referralId } = await referredPatient();
    const stranger = await createStaff(await createClinic(), "clinician");
    const notFound = { outcome: "not-found" };
    expect(await draftEmgRequest(stranger, referralId, request())).toEqual(notFound);
    expect(await draftEmgRequest(stranger, randomUUID(), request())).toEqual(notFound);
  });

  test("is not made for a closed referral", async () => {
    const { clinician, referralId } = await referredPatient();
    await owner`update referrals set status = 'closed', closed_at = now() where id = ${referralId}`;
    expect(await draftEmgRequest(clinician, referralId, request())).toEqual({
      outcome: "referral-closed",
    });
  });
});

describe("reading", () => {
  test("is audited with the patient, for the page and for the print apart", async () => {
    const { clinician, patientId, id } = await drafted();
    await getEmgRequest(clinician, id, "view-emg-request");
    await getEmgRequest(clinician, id, "print-emg-request");
    const by = { actor: clinician.personId, patient: patientId };
    expect(await audited(id)).toEqual([
      { action: "draft-emg-request", ...by },
      { action: "view-emg-request", ...by },
      { action: "print-emg-request", ...by },
    ]);
  });

  test("another clinic's request is not found, as if it did not exist, and the audit says who asked", async () => {
    const { id } = await drafted();
    const stranger = await createStaff(await createClinic(), "clinician");
    expect(await getEmgRequest(stranger, id, "view-emg-request")).toBeNull();
    expect((await audited(id)).at(-1)).toEqual({
      action: "view-emg-request",
      actor: stranger.personId,
      patient: null,
    });
  });
});

describe("saving", () => {
  test("keeps what was filled and says what is still missing", async () => {
    const { clinician, id } = await drafted();
    const { "plantar:left": _plantar, ...examination } = completePart().examination;
    expect(await save(clinician, { id, version: 1 }, { examination })).toEqual({
      outcome: "saved",
      version: 2,
    });
    const { gaps, content } = await view(clinician, id);
    expect(gaps.map(({ field }) => field)).toEqual(["examination.plantar:left"]);
    expect(content.clinician.fields.question).toBe(completePart().fields.question);
  });

  test("reads the record again, so that new entries are in the request", async () => {
    const { clinician, actor, id } = await drafted();
    await report(actor, [twitch({ site: "calf", side: "left" }, TODAY)]);
    await save(clinician, { id, version: 1 });
    expect(wordsOf((await view(clinician, id)).blocks)).toContain("Calf, left (24-Nov-2026)");
  });

  test("the second of two editors is told, and nothing of the first is lost", async () => {
    const { clinician, clinicId, id } = await drafted();
    const other = await createStaff(clinicId, "clinician");
    await save(clinician, { id, version: 1 });
    expect(await save(other, { id, version: 1 }, { muscles: [] })).toEqual({
      outcome: "changed-by-another",
    });
    expect((await view(clinician, id)).content.clinician.muscles).toEqual(completePart().muscles);
  });

  test("another clinic's request is not found", async () => {
    const { id } = await drafted();
    const stranger = await createStaff(await createClinic(), "clinician");
    expect(await save(stranger, { id, version: 1 })).toEqual({ outcome: "not-found" });
  });
});

describe("signing", () => {
  test("an incomplete draft is refused", async () => {
    const { clinician, id } = await drafted();
    expect(await sign(clinician, { id, version: 1 })).toEqual({
      outcome: "incomplete",
    });
    expect((await view(clinician, id)).status).toBe("draft");
  });

  test("another's password is refused and signs nothing", async () => {
    const { clinician, id, version } = await completed();
    expect(await sign(clinician, { id, version }, "somebody else's password")).toEqual({
      outcome: "wrong-password",
    });
    expect((await view(clinician, id)).status).toBe("draft");
    expect(await sign(clinician, { id, version })).toMatchObject({ outcome: "signed" });
  });

  test("wrong passwords are held back like those of signing in, and the right one with them", async () => {
    const { clinician, id, version } = await completed();
    for (let tries = 0; tries < 5; tries++) {
      await sign(clinician, { id, version }, `wrong password ${tries}`);
    }
    expect(await sign(clinician, { id, version })).toEqual({
      outcome: "throttled",
      waitSeconds: expect.any(Number),
    });
    expect((await view(clinician, id)).status).toBe("draft");
  });

  test("freezes the words with signer, time, version and hash", async () => {
    const { clinician, id, version } = await completed();
    const result = await sign(clinician, { id, version });
    expect(result).toMatchObject({ outcome: "signed" });

    const { status, content, blocks, gaps } = await view(clinician, id);
    expect(status).toBe("signed");
    expect(gaps).toEqual([]);
    expect(content.signature).toMatchObject({
      name: "Robin Ekwueme",
      printedAt: "24-Nov-2026 11:00 (Europe/Berlin)",
      version,
    });
    expect(wordsOf(blocks)).not.toMatch(/DRAFT|INCOMPLETE/);
    const [row] = await owner`select content_hash from emg_requests where id = ${id}`;
    expect(row?.content_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is a decision about the referral, in its history and in the patient's", async () => {
    const { clinician, referralId, id } = await signed();
    const decisions = await owner`
      select d.kind, d.decided_by, d.details ->> 'emgRequestId' as request, e.kind as event, r.decision
      from decisions d join history_events e on e.decision_id = d.id join referrals r on r.id = d.referral_id
      where d.referral_id = ${referralId}`;
    expect([...decisions]).toEqual([
      {
        kind: "request-emg",
        decided_by: clinician.personId,
        request: id,
        event: "decision",
        decision: "request-emg",
      },
    ]);
  });

  test("does what its preview showed, which stores nothing", async () => {
    const { clinician, referralId, id, version } = await completed();
    const rows = () => owner`
      select (select to_jsonb(r) from referrals r where id = ${referralId}) as referral,
        (select to_jsonb(e) from emg_requests e where id = ${id}) as request,
        (select count(*) from history_events where referral_id = ${referralId}) as events,
        (select count(*) from decisions where referral_id = ${referralId}) as decisions`;
    const before = await rows();
    const shown = await previewSigning(clinician, { id, version }, NOW);
    expect(await rows()).toEqual(before);
    await sign(clinician, { id, version });
    const [stored] = await owner`
      select status, tier, deadline_on - date '1970-01-01' as deadline, emg_by - date '1970-01-01' as "emgBy"
      from referrals where id = ${referralId}`;
    expect(shown?.after).toMatchObject({ ...stored });
    expect(await previewSigning(clinician, { id, version }, NOW)).toBeNull();
  });

  test("has no preview while anything is blank, or for another version", async () => {
    const { clinician, id } = await drafted();
    expect(await previewSigning(clinician, { id, version: 1 }, NOW)).toBeNull();
    const complete = await completed();
    const other = { id: complete.id, version: complete.version + 1 };
    expect(await previewSigning(complete.clinician, other, NOW)).toBeNull();
  });

  test("what the patient writes afterwards changes no word of it", async () => {
    const { clinician, actor, id } = await signed();
    const before = wordsOf((await view(clinician, id)).blocks);
    await report(actor, [twitch({ site: "calf", side: "left" }, TODAY)]);
    expect(wordsOf((await view(clinician, id)).blocks)).toBe(before);
  });

  test("a record that changed since the draft was read is shown first, not signed", async () => {
    const { clinician, actor, id, version } = await completed();
    await report(actor, [twitch({ site: "calf", side: "left" }, TODAY)]);
    const next = version + 1;
    expect(await sign(clinician, { id, version })).toEqual({
      outcome: "record-changed",
      version: next,
    });
    expect(wordsOf((await view(clinician, id)).blocks)).toContain("Calf, left (24-Nov-2026)");
    expect(await sign(clinician, { id, version: next })).toMatchObject({
      outcome: "signed",
    });
  });

  test("a version that somebody has saved over since is refused", async () => {
    const { clinician, id, version } = await completed();
    await save(clinician, { id, version });
    expect(await sign(clinician, { id, version })).toEqual({
      outcome: "changed-by-another",
    });
  });

  test("happens once: a second signature and a later change are refused", async () => {
    const { clinician, id, version } = await signed();
    const refused = { outcome: "already-signed" };
    expect(await sign(clinician, { id, version })).toEqual(refused);
    expect(await save(clinician, { id, version })).toEqual(refused);
  });

  test("the database itself refuses to change or to delete a signed request", async () => {
    const { id } = await signed();
    await expect(owner`update emg_requests set version = 9 where id = ${id}`).rejects.toThrow(
      "a signed EMG request does not change",
    );
    await expect(owner`delete from emg_requests where id = ${id}`).rejects.toThrow(
      "a signed EMG request does not change",
    );
  });

  test("a request that was tampered with behind the database's back is not shown", async () => {
    const { clinician, id } = await signed();
    await owner`alter table emg_requests disable trigger signed_emg_requests_stay`;
    await owner`update emg_requests set content = jsonb_set(content, '{record,patient,name}', '"Eve"') where id = ${id}`;
    await owner`alter table emg_requests enable trigger signed_emg_requests_stay`;
    await expect(view(clinician, id)).rejects.toThrow("not as it was signed");
  });
});

describe("an addendum", () => {
  test("is a new draft that names the signed request and starts from its words", async () => {
    const { clinician, id, version } = await signed();
    const made = await amendEmgRequest(clinician, id, request());
    if (made === "key-reused" || !("emgRequestId" in made)) throw new Error("no addendum");
    const addendum = await view(clinician, made.emgRequestId);
    expect(addendum.status).toBe("draft");
    expect(addendum.content.amends).toMatchObject({ id, version });
    expect(addendum.content.clinician.fields.question).toBe(completePart().fields.question);
    expect(wordsOf(addendum.blocks)).toContain(
      `Addendum to the request signed as version ${version}`,
    );
    expect((await view(clinician, id)).status).toBe("signed");
  });

  test("is not made of a draft, nor of another clinic's request", async () => {
    const { clinician, id } = await drafted();
    expect(await amendEmgRequest(clinician, id, request())).toEqual({ outcome: "not-signed" });
    const stranger = await createStaff(await createClinic(), "clinician");
    expect(await amendEmgRequest(stranger, id, request())).toEqual({ outcome: "not-found" });
  });
});
