import { beforeEach, expect, test, vi } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { requireActor } from "./require-actor";
import { cookieNames, encryptSession } from "./session-cookie";
import { newSessionSecret, sessionIdOf } from "./session-secret";

// Next hands headers and cookies to a page by itself; here a test says what the browser sent.
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
process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = "true";

beforeEach(() => {
  browser.cookies.clear();
  browser.headers = new Headers({ "x-flicker-path": "/queue?tier=urgent" });
});

test("the right role gets its actor, with the clinic and person of the session's row", async () => {
  const { clinicId, personId, sessionId } = await createStaff(await createClinic(), "clinician");
  const id = await signInAs(sessionId);
  expect(await requireActor("clinician")).toEqual({
    role: "clinician",
    sessionId: id,
    personId,
    clinicId,
  });
});

test("nobody signed in is sent to sign in, and back to the page afterwards", async () => {
  await expect(requireActor("clinician")).rejects.toEqual(
    redirectTo(`/sign-in?next=${encodeURIComponent("/queue?tier=urgent")}`),
  );
});

test("a way back that is not ours is forgotten", async () => {
  browser.headers.set("x-flicker-path", "//evil.example");
  await expect(requireActor("clinician")).rejects.toEqual(redirectTo("/sign-in"));
});

test("a patient on a clinician's page is forbidden, and the audit says so", async () => {
  const { actor } = await createPatient();
  await signInAs(actor.sessionId);
  await expect(requireActor("clinician")).rejects.toMatchObject({
    digest: "NEXT_HTTP_ERROR_FALLBACK;403",
  });
  const rows = await owner`
    select action, resource, resource_id, outcome, reason from audit_events
    where actor_person_id = ${actor.personId}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    {
      action: "open",
      resource: "page",
      resource_id: "/queue",
      outcome: "denied",
      reason: "wrong-role",
    },
  ]);
});

test("a session that ended is nobody", async () => {
  const { actor } = await createPatient();
  const id = await signInAs(actor.sessionId);
  await owner`update sessions set ended_at = now() where id = ${id}`;
  await expect(requireActor("patient")).rejects.toEqual(
    expect.objectContaining({ digest: expect.stringContaining("/sign-in?next=") }),
  );
});

function redirectTo(path: string): unknown {
  return expect.objectContaining({ digest: expect.stringContaining(`;${path};`) });
}

/** Gives the session a secret that this browser holds. Answers the session's new id. */
async function signInAs(sessionId: string): Promise<string> {
  const secret = newSessionSecret();
  await owner`update sessions set id = ${sessionIdOf(secret)} where id = ${sessionId}`;
  browser.cookies.set(cookieNames().session, await encryptSession(secret));
  return sessionIdOf(secret);
}
