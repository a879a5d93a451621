import { expect, test } from "@playwright/test";
import {
  type Ask,
  answerTo,
  askAt,
  type Entry,
  entriesOf,
  filledIn,
  hold,
  untilTaken,
} from "./entries-without-script";
import { newPatient } from "./patient-steps";
import { PASSWORD, patientWithPassword } from "./patient-with-password";
import { storedRows } from "./people";
import { startWebProcesses, type WebProcesses } from "./web-processes";

// Each is asked by itself, which takes Linux to know whose a connection is.
test.skip(process.platform !== "linux");
test.describe.configure({ mode: "default" });

let web: WebProcesses;
test.beforeAll(async () => {
  web = await startWebProcesses(2);
});
test.afterAll(() => web?.stop());

/** Both of the processes that live now. */
function both(): readonly [Ask, Ask] {
  const [one, other] = web.pids();
  if (one === undefined || other === undefined) throw new Error("not two processes");
  return [web.asking(one), web.asking(other)];
}

const OWN_PAGE = { "sec-fetch-site": "same-origin" };

/** Signs in by next-auth's own address: its secret is asked of `first`, and the password sent to `then`. */
async function trySignIn(first: Ask, then: Ask, email: string, password: string) {
  const asked = await first("/api/auth/csrf");
  const { csrfToken } = await asked.json();
  const answer = await then("/api/auth/callback/credentials", {
    method: "POST",
    headers: { ...OWN_PAGE, cookie: cookiesOf(asked) },
    body: new URLSearchParams({ csrfToken, email, password }),
    redirect: "manual",
  });
  return { waits: answer.headers.get("retry-after"), cookie: cookiesOf(answer) };
}

const cookiesOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

test("a session that one process began holds on the other, and is over on both once one ended it", async () => {
  const [one, other] = both();
  const { email } = await patientWithPassword();
  const { cookie } = await trySignIn(one, other, email, PASSWORD);
  expect(cookie).toContain("flicker.session=");
  const statusOf = async (ask: Ask): Promise<number> => {
    const { status } = await ask("/next", { headers: { cookie } });
    // A page that came too late for a busy machine is asked for again.
    return status === 503 ? statusOf(ask) : status;
  };
  expect([await statusOf(one), await statusOf(other)]).toEqual([200, 200]);

  const headers = { ...OWN_PAGE, cookie };
  const body = new URLSearchParams();
  const signedOut = await other("/sign-out", { method: "POST", headers, body });
  expect(signedOut.status).toBe(303);
  expect([await statusOf(one), await statusOf(other)]).toEqual([307, 307]);
});

test("wrong passwords are counted over both processes", async () => {
  const [one, other] = both();
  const { email } = await patientWithPassword();
  for (const ask of [one, other, one, other, one]) {
    expect((await trySignIn(ask, ask, email, "a long and wrong password")).waits).toBeNull();
  }
  for (const ask of [other, one]) {
    const { waits, cookie } = await trySignIn(ask, ask, email, PASSWORD);
    expect(Number(waits)).toBeGreaterThan(0);
    expect(cookie).not.toContain("flicker.session=");
  }
});

test("one press that reaches both processes at once is one entry, acknowledged by both", async () => {
  const [one, other] = both();
  const entry = await filledIn(one);
  const held = await hold(entry.patient);
  const pressed = [one, other, one, other].map((ask) => untilTaken(ask, entry));
  await held.release();
  expect(await Promise.all(pressed)).toEqual([true, true, true, true]);
  expect(await entriesOf([entry])).toEqual([1]);
});

test("entries of one patient that reach both processes at once are assessed one after the other, each with all before it", async () => {
  const [one, other] = both();
  const patient = await newPatient();
  const entries = await Promise.all([one, other, one, other].map((ask) => filledIn(ask, patient)));
  const held = await hold(patient);
  const pressed = entries.map((entry, index) => untilTaken(index % 2 === 0 ? other : one, entry));
  await held.release();
  expect(await Promise.all(pressed)).toEqual([true, true, true, true]);
  expect(await entriesOf(entries.slice(0, 1))).toEqual([4]);
  const assessed = await storedRows<{ read: number; recorded: number }[]>`
    select split_part(input_digest, ':', 2)::int as read, (select count(*)::int from history_events as event
      where event.patient_id = assessed.patient_id and event.sequence <= assessed.last_sequence) as recorded
    from assessments as assessed where patient_id = ${patient.patientId} order by sequence`;
  expect(assessed.map(({ read }) => read)).toEqual(assessed.map(({ recorded }) => recorded));
});

test("while a process answers nobody, the other answers everybody", async () => {
  test.setTimeout(60_000);
  const [hung = 0] = web.pids();
  process.kill(hung, "SIGSTOP");
  try {
    const answers = await Promise.all(Array.from({ length: 20 }, () => web.client()("/emergency")));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  } finally {
    process.kill(hung, "SIGCONT");
  }
});

test("a process killed by force loses nothing that it acknowledged; the other answers, and a third takes its place", async () => {
  const [killed = 0, other = 0] = web.pids();
  const asks = [web.asking(killed), web.asking(other)] as const;
  const entries = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => ({
      ask: asks[index % 2] ?? asks[0],
      entry: await filledIn(asks[index % 2] ?? asks[0]),
    })),
  );
  // The first is with the one that is killed, which cannot save it before.
  const [first] = entries;
  if (first === undefined) throw new Error("no entry to hold");
  const held = await hold(first.entry.patient);
  let isKilled = false;
  let acknowledged = 0;
  const press = async ({ ask, entry }: { ask: Ask; entry: Entry }) => {
    const isTaken = await untilTaken(ask, entry, () => isKilled && ask === asks[0]);
    if (isTaken) acknowledged += 1;
    if (acknowledged === 3 && !isKilled) {
      isKilled = true;
      process.kill(killed, "SIGKILL");
    }
    return isTaken;
  };
  const answers = await Promise.all(entries.map(press));
  await held.release();
  expect(answers[0]).toBe(false);
  const stored = await entriesOf(entries.map(({ entry }) => entry));
  for (const [index, isAcknowledged] of answers.entries()) {
    if (isAcknowledged) expect(stored[index]).toBe(1);
    if (index % 2 === 1) expect(isAcknowledged).toBe(true);
  }

  await Promise.all(entries.map(({ entry }) => untilTaken(askAt(web.base), entry)));
  expect(await entriesOf(entries.map(({ entry }) => entry))).toEqual(entries.map(() => 1));
  await expect.poll(() => web.pids().length, { timeout: 60_000 }).toBe(2);
  expect(web.pids()).not.toContain(killed);
  const [, third] = both();
  expect((await third("/readyz")).status).toBe(200);
  expect(web.said()).toContain('"msg":"web process ended"');
});

test("a restart replaces each process, one after the other, and no request under way is lost", async () => {
  // Two processes begin, one after the other: minutes on a machine that does other things too.
  test.setTimeout(600_000);
  const before = web.pids();
  const entries = await Promise.all(Array.from({ length: 12 }, () => filledIn(askAt(web.base))));
  const lost: string[] = [];
  const clientThatCounts = (): Ask => {
    const ask = web.client();
    return (address, init) =>
      ask(address, init).catch((error: unknown) => {
        lost.push(`${address}: ${String(error)}`);
        return Response.error();
      });
  };
  let isOver = false;
  let most = 0;
  const keepAsking = async (ask: Ask, address: string): Promise<void> => {
    await ask(address);
    most = Math.max(most, web.pids().length);
    if (!isOver) return keepAsking(ask, address);
  };
  const readers = ["/healthz", "/sign-in"].map((address) =>
    keepAsking(clientThatCounts(), address),
  );
  // One after the other, and again from the first: each press after the first is the same press again.
  const keepSending = async (ask: Ask, turn: number): Promise<void> => {
    const entry = entries[turn % entries.length];
    if (entry === undefined || (isOver && turn >= entries.length)) return;
    await answerTo(ask, entry);
    return keepSending(ask, turn + 1);
  };
  const writers = [0, 6].map((turn) => keepSending(clientThatCounts(), turn));
  await web.restart();
  isOver = true;
  await Promise.all([...readers, ...writers]);
  expect(lost).toEqual([]);
  expect(await entriesOf(entries)).toEqual(entries.map(() => 1));
  expect(web.pids()).toHaveLength(2);
  for (const pid of before) expect(web.pids()).not.toContain(pid);
  expect(most).toBe(3);
});

test("whoever is being answered when all of it ends gets the answer", async () => {
  const [pid = 0] = web.pids();
  const entry = await filledIn(web.asking(pid));
  const begun = await web.beginAsking(pid, "/journal/new", {
    method: "POST",
    headers: { ...OWN_PAGE, cookie: entry.cookie },
    body: entry.form,
  });
  const ended = web.stop();
  const isRefused = () =>
    fetch(`${web.base}/healthz`).then(
      () => false,
      () => true,
    );
  await expect.poll(isRefused).toBe(true);
  expect((await begun.finish()).headers.get("location")).toContain("saved=");
  expect(await ended).toBe(0);
  expect(await entriesOf([entry])).toEqual([1]);
});
