import { beforeEach, describe, expect, test, vi } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, PatientActor, SignedInActor } from "@/lib/actor";
import { requestTime } from "@/lib/auth/current-actor";
import { defineAction } from "@/lib/auth/define-action";
import { cookieNames, encryptSession } from "@/lib/auth/session-cookie";
import { newSessionSecret, sessionIdOf } from "@/lib/auth/session-secret";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { type FormState, failed, IDLE_FORM } from "@/lib/format/form-state";
import { todayIn } from "@/lib/format/zoned-day";
import { getNext } from "@/lib/patient-next/get-next";

import { lower } from "./testing/decide-as";
import { answerYes, ZONE } from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

// Next hands headers and cookies to an action by itself; here a test says what the browser sent.
const browser = vi.hoisted(() => ({ headers: new Headers(), cookie: { name: "", value: "" } }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(browser.headers),
  cookies: () => Promise.resolve({ get: () => browser.cookie }),
}));
vi.mock("next-intl/server", () => ({ getTranslations: () => Promise.resolve(String) }));

const HOUR_MS = 3_600_000;

/** What `work` does on a host whose clock is so many hours ahead; its own time counts on. */
async function onHost<Result>(hoursAhead: number, work: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hoursAhead * HOUR_MS });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

/** The decision is undone by the action that a browser reaches, on such a host. */
function undo(actor: ClinicianActor, referralId: string, decisionId: string, hoursAhead: number) {
  const action = defineAction<"clinician", FormState>({
    name: "undo-decision",
    role: "clinician",
    limit: { points: 100, seconds: 60 },
    maxBytes: 1000,
    run: async (clinician, form, { now, key: submission }) => {
      const asked = { referralId, decisionId, key: submission };
      return failed((await undoDecision(clinician, asked, now)).outcome, form);
    },
  });
  return onHost(hoursAhead, async () => {
    await signInAs(actor);
    const form = new FormData();
    form.set("submissionKey", newSubmissionKey(actor));
    return action(IDLE_FORM, form);
  });
}

async function signInAs(actor: SignedInActor): Promise<void> {
  const value = await encryptSession(secrets.get(actor.sessionId) ?? "");
  browser.cookie = { name: cookieNames().session, value };
}

const secrets = new Map<string, string>();

async function withSecret<Actor extends SignedInActor>(actor: Actor): Promise<Actor> {
  const secret = newSessionSecret();
  const sessionId = sessionIdOf(secret);
  await owner`update sessions set id = ${sessionId} where id = ${actor.sessionId}`;
  secrets.set(sessionId, secret);
  return { ...actor, sessionId };
}

/** What the patient's page says on such a host. */
function reads(patient: PatientActor, hoursAhead: number) {
  return onHost(hoursAhead, async () => {
    await signInAs(patient);
    return getNext(patient, await requestTime());
  });
}

beforeEach(() => {
  browser.headers = new Headers({ "sec-fetch-site": "same-origin", "content-length": "400" });
});

describe.each([
  ["an hour ahead", 1, -1],
  ["an hour behind", -1, 1],
])("a lowering on a host that is %s", (_name, here, there) => {
  async function lowered() {
    const clinicId = await createClinic({ takesAnyTime: false });
    const { actor } = await createPatient({ clinicId });
    const patient = await withSecret(actor);
    const clinician = await withSecret(await createStaff(clinicId, "clinician", "Dr Chen"));
    const referralId = await answerYes(patient, ["task-grip"], new Date());
    const before = await reads(patient, there);
    await onHost(here, async () => {
      await signInAs(clinician);
      const now = await requestTime();
      const examination = { on: todayIn(ZONE, now), found: "Power full" };
      const done = await lower(clinician, referralId, ["U1"], { now, examination });
      expect(done).toEqual({ outcome: "decided" });
    });
    const [decision] = await owner<{ id: string }[]>`
      select id from decisions where referral_id = ${referralId}`;
    const passes = async (seconds: number) => {
      await owner`update decisions set decided_at = decided_at - make_interval(secs => ${seconds})
        where referral_id = ${referralId}`;
      await owner`update assessments set assessed_at = assessed_at - make_interval(secs => ${seconds})
        where referral_id = ${referralId} and cause = 'change-tier'`;
      await owner`update referrals set patient_reads_until = patient_reads_until - make_interval(secs => ${seconds})
        where id = ${referralId}`;
    };
    return { patient, clinician, referralId, decisionId: decision?.id ?? "", before, passes };
  }

  test("is recorded when the database says it was, and its message waits five minutes from then", async () => {
    const { referralId } = await lowered();
    const [row] = await owner<{ ago: number; waits: number }[]>`
      select extract(epoch from now() - d.decided_at)::float as ago,
        extract(epoch from m.not_before - d.decided_at)::float as waits
      from decisions d join outbox_messages m on m.referral_id = d.referral_id and m.kind = 'decided'
      where d.referral_id = ${referralId}`;
    expect(row?.ago).toBeLessThan(60);
    expect(row?.ago).toBeGreaterThan(-1);
    expect(row?.waits).toBe(300);
  });

  test("is undone within its five minutes on every host, and after them on none", async () => {
    for (const host of [here, there]) {
      const inTime = await lowered();
      await inTime.passes(200);
      const { clinician, referralId, decisionId } = inTime;
      expect(await undo(clinician, referralId, decisionId, host)).toMatchObject({
        message: "undone",
      });

      const late = await lowered();
      await late.passes(300);
      expect(await undo(late.clinician, late.referralId, late.decisionId, host)).toMatchObject({
        message: "too-late",
      });
    }
  });

  test("is not read by its patient before the five minutes are over, on whichever host", async () => {
    const { patient, before, passes } = await lowered();
    await passes(200);
    expect(await reads(patient, here)).toEqual(before);
    expect(await reads(patient, there)).toEqual(before);
    await passes(100);
    expect(await reads(patient, here)).not.toEqual(before);
    expect(await reads(patient, there)).not.toEqual(before);
  });
});
