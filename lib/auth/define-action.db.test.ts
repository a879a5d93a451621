import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createSession } from "@/db/testing/create-session";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { TooBusyError } from "@/db/too-busy-error";
import type { SignedInActor } from "@/lib/actor";
import { settings } from "@/lib/env";
import {
  answered,
  type FormState,
  failed,
  type Help,
  IDLE_FORM,
  refused,
} from "@/lib/format/form-state";
import { DailyLimitError } from "./daily-limit-error";
import { defineAction, definePublicAction } from "./define-action";
import { cookieNames, encryptSession } from "./session-cookie";
import { newSessionSecret, sessionIdOf } from "./session-secret";
import { newSubmissionKey } from "./submission-key";

// Next hands headers and cookies to an action by itself; here a test says what the browser sent.
const browser = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(browser.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => {
        const value = browser.cookies.get(name);
        return value === undefined ? undefined : { name, value };
      },
    }),
}));
vi.mock("next-intl/server", () => ({
  getTranslations: (namespace: string) => Promise.resolve((key: string) => `${namespace}.${key}`),
}));
process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = "true";

const FORBIDDEN = expect.objectContaining({ digest: "NEXT_HTTP_ERROR_FALLBACK;403" });
const SIGN_IN = `/sign-in?next=${encodeURIComponent("/journal/new")}&unsaved=lost`;
const HELP = "/emergency?unsaved=1";
const SIGNED_OUT = {
  status: "failed",
  message: "shell.form.signedOut",
  typed: { note: "my words" },
};
/** For whom the page with the form was drawn; null: for nobody who is signed in. */
let drawnFor: SignedInActor | null = null;
const run = vi.fn<(actor: SignedInActor, form: FormData) => Promise<FormState>>();

beforeEach(() => {
  run
    .mockReset()
    .mockImplementation((_actor, form) => Promise.resolve(refused({ seen: "yes" }, form)));
  browser.cookies.clear();
  drawnFor = null;
  browser.headers = new Headers({
    "sec-fetch-site": "same-origin",
    "content-length": "400",
    "x-forwarded-for": randomUUID(),
    "x-flicker-path": "/journal/new",
  });
});

test("a patient's own form reaches the action, with the patient as the actor", async () => {
  const actor = await signedInPatient();
  expect(await send(patientAction())).toEqual({
    status: "refused",
    errors: { seen: "yes" },
    typed: { note: "my words" },
  });
  expect(run.mock.calls[0]?.[0]).toEqual(actor);
});

test("a form from another site is forbidden", async () => {
  await signedInPatient();
  browser.headers.set("sec-fetch-site", "cross-site");
  await expect(send(patientAction())).rejects.toEqual(FORBIDDEN);
  browser.headers.delete("sec-fetch-site");
  await expect(send(patientAction())).rejects.toEqual(FORBIDDEN);
  browser.headers.set("origin", "https://evil.example");
  browser.headers.set("x-forwarded-host", "evil.example");
  await expect(send(patientAction())).rejects.toEqual(FORBIDDEN);
  expect(run).not.toHaveBeenCalled();
});

test("an old browser that names our origin is served", async () => {
  await signedInPatient();
  browser.headers.delete("sec-fetch-site");
  browser.headers.set("origin", settings().origin);
  expect((await send(patientAction())).status).toBe("refused");
  expect(run).toHaveBeenCalledOnce();
});

test.each([["20001"], [null], ["x"]])(
  "a body announced as %s bytes is not taken",
  async (length) => {
    await signedInPatient();
    if (length === null) browser.headers.delete("content-length");
    else browser.headers.set("content-length", length);
    expect(await send(patientAction())).toEqual({
      status: "failed",
      message: "shell.form.tooLarge",
      typed: { note: "my words" },
    });
    expect(run).not.toHaveBeenCalled();
  },
);

describe("a form from nobody who is signed in", () => {
  it("leads to the sign-in page without script, back to the page, and says it was not saved", async () => {
    await expect(send(patientAction())).rejects.toEqual(redirectTo(SIGN_IN));
    expect(run).not.toHaveBeenCalled();
  });

  it("stays on the page with script, with words and what was typed", async () => {
    browser.headers.set("next-action", "an action's id");
    expect(await send(patientAction())).toEqual(SIGNED_OUT);
    expect(run).not.toHaveBeenCalled();
  });

  it.each([true, false])(
    "leads to help at once where its words ask for it, script %s",
    async (isScripted) => {
      if (isScripted) browser.headers.set("next-action", "an action's id");
      const action = patientAction((form) => (form.get("note") === "my words" ? ["crisis"] : []));
      await expect(send(action)).rejects.toEqual(redirectTo(HELP));
      expect(run).not.toHaveBeenCalled();
    },
  );
});

test("another role is forbidden, and the audit says so", async () => {
  const clinicId = await createClinic();
  const { personId, sessionId } = await createStaff(clinicId, "clinician");
  await signInAs(sessionId);
  await expect(send(patientAction())).rejects.toEqual(FORBIDDEN);
  expect(run).not.toHaveBeenCalled();
  const rows = await owner`
    select action, resource, outcome, reason from audit_events where actor_person_id = ${personId}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { action: "submit-journal-entry", resource: "action", outcome: "denied", reason: "wrong-role" },
  ]);
});

test("a form without a submission key is not taken", async () => {
  await signedInPatient();
  const form = new FormData();
  form.set("note", "my words");
  expect(await patientAction()(IDLE_FORM, form)).toMatchObject({ message: "shell.form.noKey" });
  expect(run).not.toHaveBeenCalled();
});

test("a form that was drawn for another patient is not taken, and the audit says so", async () => {
  const former = await signedInPatient();
  const { personId } = await signedInPatient();
  drawnFor = former;
  await expect(send(patientAction())).rejects.toEqual(redirectTo("/account?not-yours=1"));
  expect(run).not.toHaveBeenCalled();
  const rows = await owner`
    select action, resource_id, outcome, reason from audit_events where actor_person_id = ${personId}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    {
      action: "submit-journal-entry",
      resource_id: "/journal/new",
      outcome: "denied",
      reason: "wrong-person",
    },
  ]);
});

test("an emergency that was reported on another patient's page leads to help at once", async () => {
  const former = await signedInPatient();
  await signedInPatient();
  drawnFor = former;
  await expect(send(patientAction(() => ["emergency"]))).rejects.toEqual(redirectTo(HELP));
  expect(run).not.toHaveBeenCalled();
});

test("a form that was drawn for nobody is not taken from a patient", async () => {
  await signedInPatient();
  drawnFor = null;
  expect(await send(patientAction())).toMatchObject({ message: "shell.form.noKey" });
  expect(run).not.toHaveBeenCalled();
});

test("a form that was drawn before the patient signed in again is taken", async () => {
  const before = await signedInPatient();
  const again = await signInAs(await createSession(before));
  expect(again).not.toBe(before.sessionId);
  expect((await send(patientAction())).status).toBe("refused");
  expect(run.mock.calls[0]?.[0]).toEqual({ ...before, sessionId: again });
});

test("more than the limit is held back, also all at once, and only for that person", async () => {
  await signedInPatient();
  const action = patientAction();
  const states = await Promise.all(Array.from({ length: 8 }, () => send(action)));
  expect(run).toHaveBeenCalledTimes(3);
  expect(states.filter(({ status }) => status === "failed")).toHaveLength(5);
  expect(states.find(({ status }) => status === "failed")).toMatchObject({
    message: "shell.form.tooFast",
    typed: { note: "my words" },
  });
  await signedInPatient();
  expect((await send(action)).status).toBe("refused");
});

describe("the help that the words ask for goes along with each refusal", () => {
  const action = () =>
    patientAction((form) => (form.get("note") === "my words" ? ["emergency", "crisis"] : []));
  const help = ["emergency", "crisis"];

  it("too large", async () => {
    await signedInPatient();
    browser.headers.set("content-length", "20001");
    expect(await send(action())).toMatchObject({ message: "shell.form.tooLarge", help });
  });

  it("without a submission key, or one for nobody", async () => {
    await signedInPatient();
    const form = new FormData();
    form.set("note", "my words");
    expect(await action()(IDLE_FORM, form)).toMatchObject({ message: "shell.form.noKey", help });
    drawnFor = null;
    expect(await send(action())).toMatchObject({ message: "shell.form.noKey", help });
  });

  it("too fast", async () => {
    await signedInPatient();
    for (let sent = 0; sent < 3; sent++) await send(action());
    expect(await send(action())).toMatchObject({ message: "shell.form.tooFast", help });
  });

  it("too busy: nothing was begun", async () => {
    await signedInPatient();
    run.mockImplementation(() => Promise.reject(new TooBusyError()));
    expect(await send(action())).toMatchObject({ message: "shell.form.tooBusy", help });
  });

  it("as much as one day takes: nothing was stored", async () => {
    await signedInPatient();
    run.mockImplementation(() => Promise.reject(new DailyLimitError()));
    expect(await send(action())).toMatchObject({ message: "shell.form.tooManyToday", help });
  });

  it("the action's own: refused, or failed as when it is stale or its key was reused", async () => {
    await signedInPatient();
    expect(await send(action())).toMatchObject({ status: "refused", help });
    run.mockImplementation((_actor, form) => Promise.resolve(failed("stale", form)));
    expect(await send(action())).toMatchObject({ status: "failed", message: "stale", help });
  });

  it("not with a form that was taken", async () => {
    await signedInPatient();
    run.mockImplementation((_actor, form) => Promise.resolve(answered([], form)));
    expect(await send(action())).not.toHaveProperty("help");
  });
});

test("after the window the sender has all points again", async () => {
  await signedInPatient();
  const action = patientAction();
  for (let sent = 0; sent < 4; sent++) await send(action);
  expect(run).toHaveBeenCalledTimes(3);
  await owner`update action_throttles set expires_at = now() - interval '1 second'`;
  for (let sent = 0; sent < 4; sent++) await send(action);
  expect(run).toHaveBeenCalledTimes(6);
});

test("a bug in the action is thrown as it is", async () => {
  await signedInPatient();
  const bug = new Error("a bug");
  run.mockRejectedValue(bug);
  await expect(send(patientAction())).rejects.toBe(bug);
});

test("a session that ends while the action runs is answered like one that had ended", async () => {
  await expect(send(await endingSession())).rejects.toEqual(redirectTo(SIGN_IN));
  browser.headers.set("next-action", "an action's id");
  expect(await send(await endingSession())).toEqual(SIGNED_OUT);
  await expect(send(await endingSession(() => ["emergency"]))).rejects.toEqual(redirectTo(HELP));
});

test("a public action needs no session and is limited by address", async () => {
  const seen = vi.fn<() => Promise<FormState>>(() => Promise.resolve(IDLE_FORM));
  const action = definePublicAction<FormState>({
    name: "public",
    limit: { points: 2, seconds: 60 },
    maxBytes: 20_000,
    run: seen,
  });
  for (let sent = 0; sent < 3; sent++) await send(action);
  expect(seen).toHaveBeenCalledTimes(2);
  browser.headers.set("x-forwarded-for", randomUUID());
  await send(action);
  expect(seen).toHaveBeenCalledTimes(3);
});

type HelpIn = (form: FormData) => readonly Help[];

function patientAction(helpIn?: HelpIn) {
  return defineAction<"patient", FormState>({
    name: "submit-journal-entry",
    role: "patient",
    limit: { points: 3, seconds: 60 },
    maxBytes: 20_000,
    ...(helpIn && { helpIn }),
    run,
  });
}

async function endingSession(helpIn: HelpIn = () => []) {
  const { asActor } = await import("@/db/as-actor");
  await signedInPatient();
  return defineAction<"patient", FormState>({
    name: "submit-journal-entry",
    role: "patient",
    limit: { points: 3, seconds: 60 },
    maxBytes: 20_000,
    helpIn,
    run: async (patient) => {
      await owner`update sessions set ended_at = now() where id = ${patient.sessionId}`;
      return asActor(patient, () => Promise.resolve(IDLE_FORM));
    },
  });
}

test("the page of an earlier build is answered with its words, and taken when sent again with the same key", async () => {
  const patient = await signedInPatient();
  const keys: string[] = [];
  const action = defineAction<"patient", FormState>({
    name: "submit-journal-entry",
    role: "patient",
    limit: { points: 3, seconds: 60 },
    maxBytes: 20_000,
    run: (_patient, _form, { key }) => {
      keys.push(key);
      return Promise.resolve(IDLE_FORM);
    },
  });
  const drawn = newSubmissionKey(patient);
  const form = new FormData();
  form.set("submissionKey", drawn.replace(/[0-9a-f]{16}$/, "fedcba9876543210"));
  form.set("note", "my words");
  const refused = await action(IDLE_FORM, form);
  expect(refused).toMatchObject({ status: "failed", typed: { note: "my words" } });
  expect(keys).toEqual([]);

  form.set("submissionKey", (refused.status === "failed" && refused.submissionKey) || "");
  expect(await action(refused, form)).toEqual(IDLE_FORM);
  expect(keys).toEqual([drawn.slice(0, 36)]);
});

function redirectTo(path: string): unknown {
  return expect.objectContaining({ digest: expect.stringContaining(`;${path};`) });
}

function send(action: (previous: FormState, form: FormData) => Promise<FormState>) {
  const form = new FormData();
  form.set("submissionKey", drawnFor === null ? randomUUID() : newSubmissionKey(drawnFor));
  form.set("note", "my words");
  return action(IDLE_FORM, form);
}

async function signedInPatient() {
  const { actor } = await createPatient();
  const patient = { ...actor, sessionId: await signInAs(actor.sessionId) };
  drawnFor = patient;
  return patient;
}

/** Gives the session a secret that this browser holds. Answers the session's new id. */
async function signInAs(sessionId: string): Promise<string> {
  const secret = newSessionSecret();
  await owner`update sessions set id = ${sessionIdOf(secret)} where id = ${sessionId}`;
  browser.cookies.set(cookieNames().session, await encryptSession(secret));
  return sessionIdOf(secret);
}
