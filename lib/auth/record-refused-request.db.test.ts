import { beforeEach, expect, test, vi } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import { appendRefusalCounts } from "@/lib/audit/append-refusal-counts";
import { log } from "@/lib/log";
import { recordRefusedRequest } from "./record-refused-request";
import { cookieNames, encryptSession } from "./session-cookie";
import { newSessionSecret, sessionIdOf } from "./session-secret";

const logged = vi.spyOn(log, "warn");
beforeEach(() => void logged.mockClear());

async function browser() {
  const { actor } = await createPatient();
  const secret = newSessionSecret();
  const sessionId = sessionIdOf(secret);
  await owner`update sessions set id = ${sessionId} where id = ${actor.sessionId}`;
  const cookie = `a=1; ${cookieNames().session}=${await encryptSession(secret)}; b=2`;
  return { personId: actor.personId, clinicId: actor.clinicId, sessionId, cookie };
}

const refuse = (cookies: string | undefined, reason = "too-large", path = "/journal/new") =>
  recordRefusedRequest({ cookies, path }, reason);

async function linesOf({ clinicId }: { clinicId: string }) {
  const rows = await owner`
    select actor_person_id, actor_role, action, resource, resource_id, outcome, reason, times
    from audit_events where clinic_id = ${clinicId} order by id`;
  return rows.map((row) => ({ ...row }));
}

const windowsEnd = () => owner`update refusal_counts set ends_at = now()`;

const lineOf = ({ personId }: { personId: string }, more: object = {}) => ({
  actor_person_id: personId,
  actor_role: "patient",
  action: "request",
  resource: "request",
  resource_id: "/journal/new",
  outcome: "denied",
  reason: "too-large",
  times: 1,
  ...more,
});

test("a refused request of somebody who is signed in is one line of the audit with who, and none of the log", async () => {
  const ada = await browser();
  await refuse(ada.cookie);
  expect(await linesOf(ada)).toEqual([lineOf(ada)]);
  expect(logged).not.toHaveBeenCalled();
});

test("it keeps a session no longer alive", async () => {
  const ada = await browser();
  const [before] = await owner`select * from sessions where id = ${ada.sessionId}`;
  await refuse(ada.cookie);
  expect(await owner`select * from sessions where id = ${ada.sessionId}`).toEqual([before]);
});

test("of a quarter of an hour the first is a line at once, the others are one line with their number", async () => {
  const ada = await browser();
  const noor = await browser();
  await Promise.all(Array.from({ length: 9 }, () => refuse(ada.cookie)));
  await Promise.all([refuse(ada.cookie, "unknown-length"), refuse(noor.cookie)]);
  await appendRefusalCounts();
  const other = lineOf(ada, { reason: "unknown-length" });
  expect(await linesOf(ada)).toEqual([lineOf(ada), other]);
  await windowsEnd();
  await Promise.all([appendRefusalCounts(), appendRefusalCounts()]);
  const rest = lineOf(ada, { resource_id: null, times: 8 });
  expect(await linesOf(ada)).toEqual([lineOf(ada), other, rest]);
  expect(await linesOf(noor)).toEqual([lineOf(noor)]);
});

test("what comes after it, before the worker, makes that line and begins anew", async () => {
  const ada = await browser();
  for (let count = 0; count < 3; count += 1) await refuse(ada.cookie);
  await windowsEnd();
  await refuse(ada.cookie);
  const rest = lineOf(ada, { resource_id: null, times: 2 });
  expect(await linesOf(ada)).toEqual([lineOf(ada), rest, lineOf(ada)]);
});

test.each<[string, (cookie: string, sessionId: string) => Promise<string | undefined>]>([
  ["no cookie", () => Promise.resolve(undefined)],
  ["a cookie that is none", () => Promise.resolve(`${cookieNames().session}=x`)],
  ["a changed cookie", (cookie) => Promise.resolve(cookie.replace("; b", "A; b"))],
  [
    "a session that has ended",
    async (cookie, sessionId) => {
      await owner`update sessions set ended_at = now() where id = ${sessionId}`;
      return cookie;
    },
  ],
])("with %s it is one line of the log and none of an audit", async (_what, cookieOf) => {
  const ada = await browser();
  await refuse(await cookieOf(ada.cookie, ada.sessionId));
  expect(await linesOf(ada)).toEqual([]);
  const fields = { event: "refused", action: "request", reason: "too-large" };
  expect(logged.mock.calls).toEqual([[{ ...fields, unaudited: "nobody-signed-in" }, "refused"]]);
});

test("where the audit cannot be written the line of the log says so", async () => {
  const ada = await browser();
  await owner`alter function app_count_refusal(text, text, text, text) rename to app_count_away`;
  try {
    await refuse(ada.cookie);
  } finally {
    await owner`alter function app_count_away(text, text, text, text) rename to app_count_refusal`;
  }
  expect(logged.mock.calls).toEqual([
    [expect.objectContaining({ event: "refused", unaudited: "42883" }), "refused"],
  ]);
});

test("an address without end is cut", async () => {
  const ada = await browser();
  await refuse(ada.cookie, "other-method", `/${"a".repeat(5000)}`);
  expect(await linesOf(ada)).toEqual([
    lineOf(ada, { reason: "other-method", resource_id: `/${"a".repeat(199)}` }),
  ]);
});
