import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { SignedInActor } from "@/lib/actor";
import { appendRefusalCounts } from "@/lib/audit/append-refusal-counts";
import {
  answered,
  because,
  type FormState,
  failed,
  IDLE_FORM,
  refused,
} from "@/lib/format/form-state";
import { defineAction } from "./define-action";
import { requireActor } from "./require-actor";
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

type Run = (form: FormData) => Promise<FormState>;

const LIMIT = 3;
let patient: SignedInActor;

beforeEach(async () => {
  browser.headers = new Headers({
    "sec-fetch-site": "same-origin",
    "content-length": "400",
    "x-forwarded-for": randomUUID(),
    "x-flicker-path": "/plan/caffeine?name=Ada",
    "x-flicker-method": "POST",
  });
  const { actor } = await createPatient();
  patient = await signedIn(actor);
});

/** Gives the session a secret that this browser holds. */
async function signedIn<Actor extends SignedInActor>(actor: Actor): Promise<Actor> {
  const secret = newSessionSecret();
  const sessionId = sessionIdOf(secret);
  await owner`update sessions set id = ${sessionId} where id = ${actor.sessionId}`;
  browser.cookies.set(cookieNames().session, await encryptSession(secret));
  return { ...actor, sessionId };
}

async function send(
  run: Run,
  {
    key = newSubmissionKey(patient),
    isQuestion = false,
  }: { key?: string; isQuestion?: boolean } = {},
) {
  const action = defineAction<"patient", FormState>({
    name: "try-something",
    role: "patient",
    limit: { points: LIMIT, seconds: 60 },
    maxBytes: 20_000,
    isQuestion,
    run: (_actor, form) => run(form),
  });
  const form = new FormData();
  form.set("submissionKey", key);
  return action(IDLE_FORM, form);
}

const done: Run = () => Promise.resolve(IDLE_FORM);

async function linesOf({ personId }: SignedInActor) {
  const rows = await owner`
    select action, resource, resource_id, outcome, reason, patient_id, times from audit_events
    where actor_person_id = ${personId} order by id`;
  return rows.map((row) => ({ ...row }));
}

const line = (reason: string) => ({
  action: "try-something",
  resource: "action",
  resource_id: "/plan/caffeine",
  outcome: "denied",
  reason,
  patient_id: null,
  times: 1,
});

test.each<[string, () => Promise<unknown>]>([
  [
    "other-site",
    () => {
      browser.headers.set("sec-fetch-site", "cross-site");
      return send(done);
    },
  ],
  [
    "too-large",
    () => {
      browser.headers.set("content-length", "20001");
      return send(done);
    },
  ],
  ["no-key", () => send(done, { key: "none" })],
  ["no-key", () => send(done, { key: randomUUID() })],
  [
    "wrong-person",
    async () => send(done, { key: newSubmissionKey((await createPatient()).actor) }),
  ],
  [
    "older-page",
    () =>
      send(done, { key: newSubmissionKey(patient).replace(/[0-9a-f]{16}$/, "fedcba9876543210") }),
  ],
  ["not-fit", () => send((form) => Promise.resolve(refused({ day: "When?" }, form)))],
  ["not-taken", () => send((form) => Promise.resolve(failed("No.", form)))],
  ["claimed-by", () => send((form) => Promise.resolve(because(failed("No.", form), "claimed-by")))],
  ["not-found", () => send(() => notFound())],
  ["expired", () => send(() => redirect("/referrals/1?refused=expired#decide"))],
])("an action that is refused as %s is one line of the audit", async (reason, act) => {
  const outcome = await act().catch((error: unknown) => error);
  expect(outcome).not.toMatchObject({ status: "idle" });
  expect(outcome).not.toHaveProperty("reason");
  expect(await linesOf(patient)).toEqual([line(reason)]);
});

test("what goes too fast is a line at once, and one with the number of all others of a quarter of an hour", async () => {
  await Promise.all(Array.from({ length: 9 }, () => send(done)));
  expect(await linesOf(patient)).toEqual([line("too-fast")]);
  await owner`update refusal_counts set ends_at = now()`;
  await appendRefusalCounts();
  expect(await linesOf(patient)).toEqual([
    line("too-fast"),
    { ...line("too-fast"), resource_id: null, times: 9 - LIMIT - 1 },
  ]);
});

test("another role's action is one line, and none for the page that is drawn to answer it", async () => {
  const clinician = await signedIn(await createStaff(await createClinic(), "clinician"));
  await expect(send(done)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;403");
  await expect(requireActor("patient")).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;403");
  expect(await linesOf(clinician)).toEqual([line("wrong-role")]);
  browser.headers.set("x-flicker-method", "GET");
  await expect(requireActor("patient")).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;403");
  expect(await linesOf(clinician)).toEqual([
    line("wrong-role"),
    { ...line("wrong-role"), action: "open", resource: "page" },
  ]);
});

test.each<[string, Run]>([
  ["is done", done],
  ["is answered", (form) => Promise.resolve(answered([], form))],
  ["leads on", () => redirect("/plan?saved=1")],
])("an action that %s is no line", async (_what, run) => {
  await send(run).catch(() => undefined);
  expect(await linesOf(patient)).toEqual([]);
});

test("a question about what would be refused is no line, and a question of another person is", async () => {
  await send((form) => Promise.resolve(refused({ day: "When?" }, form)), { isQuestion: true });
  expect(await linesOf(patient)).toEqual([]);
  const key = newSubmissionKey((await createPatient()).actor);
  await send(done, { key, isQuestion: true }).catch(() => undefined);
  expect(await linesOf(patient)).toEqual([line("wrong-person")]);
});

test("the refusal is answered also where the audit cannot be written", async () => {
  await owner`alter function app_append_audit(text, uuid, text, text, text, text, uuid, uuid[]) rename to app_append_away`;
  try {
    const state = await send((form) => Promise.resolve(refused({ day: "When?" }, form)));
    expect(state).toMatchObject({ status: "refused", errors: { day: "When?" } });
  } finally {
    await owner`alter function app_append_away(text, uuid, text, text, text, text, uuid, uuid[]) rename to app_append_audit`;
  }
});
