import { expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { SessionEndedError } from "@/db/session-ended-error";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { endSession } from "./end-session";
import { getSession, getUnseenSession } from "./get-session";
import { cookieNames, decryptSession, encryptSession } from "./session-cookie";
import { sessionSecondsLeft } from "./session-seconds-left";
import { newSessionSecret, sessionIdOf } from "./session-secret";

test("after signing out the old cookie opens nothing, in the page nor in the transaction", async () => {
  const { actor } = await createPatient();
  const secret = newSessionSecret();
  const sessionId = sessionIdOf(secret);
  await owner`update sessions set id = ${sessionId} where id = ${actor.sessionId}`;
  const cookie = await encryptSession(secret);
  expect((await getSession(sessionId))?.actor.personId).toBe(actor.personId);

  await endSession(secret);
  expect(await decryptSession(cookie)).toBe(secret);
  expect(await getSession(sessionId)).toBeNull();
  const replay = asActor({ ...actor, sessionId }, () => Promise.resolve("reached"));
  await expect(replay).rejects.toBeInstanceOf(SessionEndedError);
});

test("signing out is in the audit", async () => {
  const { actor } = await createPatient();
  const secret = newSessionSecret();
  await owner`update sessions set id = ${sessionIdOf(secret)} where id = ${actor.sessionId}`;
  await endSession(secret);
  const rows = await owner`
    select action, outcome from audit_events where actor_person_id = ${actor.personId}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([{ action: "sign-out", outcome: "allowed" }]);
});

test.each([
  ["a patient", "patient", 19 * 60, true],
  ["staff", "clinician", 14, true],
  ["staff", "clinician", 16, false],
] as const)("%s (%s) idle for %i minutes: still signed in is %s", async (_, role, idle, isIn) => {
  const sessionId = await sessionOf(role);
  await owner`
    update sessions set last_seen_at = now() - make_interval(mins => ${idle}) where id = ${sessionId}`;
  expect((await getSession(sessionId)) !== null).toBe(isIn);
});

test.each([
  ["clinician", 13, 120],
  ["clinician", 0, 900],
] as const)("%s idle for %i minutes has %i seconds left", async (role, idle, left) => {
  const sessionId = await sessionOf(role);
  await owner`
    update sessions set last_seen_at = now() - make_interval(mins => ${idle}) where id = ${sessionId}`;
  expect(await sessionSecondsLeft(sessionId)).toBeGreaterThan(left - 30);
  expect(await sessionSecondsLeft(sessionId)).toBeLessThanOrEqual(left);
  await owner`update sessions set last_seen_at = now() - interval '16 minutes' where id = ${sessionId}`;
  expect(await sessionSecondsLeft(sessionId)).toBeNull();
});

test("an end that comes before the idle end counts", async () => {
  const sessionId = await sessionOf("clinician");
  await owner`update sessions set expires_at = now() + interval '1 minute' where id = ${sessionId}`;
  expect(await sessionSecondsLeft(sessionId)).toBeLessThanOrEqual(60);
});

test("a session past its end is over, however busy", async () => {
  const sessionId = await sessionOf("clinician");
  await owner`update sessions set expires_at = now() where id = ${sessionId}`;
  expect(await getSession(sessionId)).toBeNull();
});

test("asking unseen tells who it is, and keeps no session alive", async () => {
  const sessionId = await sessionOf("clinician");
  await owner`update sessions set last_seen_at = now() - interval '14 minutes' where id = ${sessionId}`;
  expect((await getUnseenSession(sessionId))?.role).toBe("clinician");
  await owner`update sessions set last_seen_at = last_seen_at - interval '2 minutes' where id = ${sessionId}`;
  expect(await getUnseenSession(sessionId)).toBeNull();
});

test("reading a session counts as being there", async () => {
  const sessionId = await sessionOf("patient");
  await owner`update sessions set last_seen_at = now() - interval '20 minutes' where id = ${sessionId}`;
  await getSession(sessionId);
  const [row] = await owner<{ is_fresh: boolean }[]>`
    select last_seen_at > now() - interval '1 minute' as is_fresh from sessions where id = ${sessionId}`;
  expect(row?.is_fresh).toBe(true);
});

test("a person who is disabled is out at once", async () => {
  const { actor } = await createPatient();
  await owner`update people set disabled_at = now() where id = ${actor.personId}`;
  expect(await getSession(actor.sessionId)).toBeNull();
});

test("a cookie that was changed, is foreign or holds something else opens nothing", async () => {
  const cookie = await encryptSession(newSessionSecret());
  const changed = `${cookie.slice(0, -2)}${cookie.at(-2) === "A" ? "B" : "A"}${cookie.slice(-1)}`;
  for (const value of [undefined, "", "x", changed, "a.b.c.d.e", "x".repeat(5000)]) {
    expect(await decryptSession(value)).toBeNull();
  }
});

test("over https a cookie is bound to the very host and to https", () => {
  expect(cookieNames("https://flicker.clinic.example")).toEqual({
    session: "__Host-flicker.session",
    csrf: "__Host-flicker.csrf",
    callback: "__Host-flicker.callback",
    unsent: "__Host-flicker.unsent",
    device: "__Host-flicker.device",
    joining: "__Host-flicker.joining",
    secure: true,
  });
  expect(cookieNames("http://localhost:3000").session).toBe("flicker.session");
});

async function sessionOf(role: "patient" | "clinician"): Promise<string> {
  if (role === "patient") return (await createPatient()).actor.sessionId;
  return (await createStaff(await createClinic(), role)).sessionId;
}
