import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { beforeEach, expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createSession } from "@/db/testing/create-session";
import { owner } from "@/db/testing/owner";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { confirmPassword } from "./confirm-password";
import { type Device, withAccount } from "./known-device";
import { signIn } from "./sign-in";
import { SERVICE } from "./sign-in-throttle";
import { throttleKey } from "./throttle-key";

const NOW = new Date("2026-11-24T07:00:00Z");
const HOSPITAL = "192.0.2.1";
const PASSWORD = "a long and right password";
/** As cheap as the library makes it: what is tried here is who may try. */
const HASH = hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
const MINUTE = 60;

type Way = { password?: string; address?: string; device?: Device | null; at?: number };

/** A try, right unless another password is given, from an address of its own unless one is given. */
async function attempt(email: string, way: Way = {}) {
  const { password = PASSWORD, address = randomUUID(), device = null, at = 0 } = way;
  const now = new Date(NOW.getTime() + at * 1000);
  return signIn({ email, password }, { address, device, formerSessionId: null, now });
}
const outcomeOf = async (email: string, way?: Way) => (await attempt(email, way)).outcome;
const wrong = (email: string, way?: Way) => outcomeOf(email, { ...way, password: "wrong" });
async function wrongTimes(times: number, email: string, way?: Way) {
  const outcomes: string[] = [];
  for (let tries = 0; tries < times; tries++) outcomes.push(await wrong(email, way));
  return outcomes;
}
const refusedTimes = (times: number) => Array.from({ length: times }, () => "refused");

/** That the whole service has had so many tries, as of now. */
async function serviceHas(points: number) {
  const key = throttleKey("service");
  await owner`delete from sign_in_throttles where key = ${key}`;
  await owner`insert into sign_in_throttles (key, points, counted_at, expires_at)
    values (${key}, ${points}, now(), now() + interval '1 hour')`;
}
beforeEach(() => serviceHas(0));

test("at one address the fifth wrong try makes an account wait, there alone", async () => {
  const email = await person();
  const address = randomUUID();
  expect(await wrongTimes(6, email, { address })).toEqual([...refusedTimes(5), "throttled"]);
  expect(await attempt(email, { address })).toEqual({ outcome: "throttled", waitSeconds: 15 });
  expect(await outcomeOf(await person(), { address })).toBe("signed-in");
  expect(await outcomeOf(email)).toBe("signed-in");
  expect(await outcomeOf(email, { address, at: 14 })).toBe("throttled");
  expect(await outcomeOf(email, { address, at: 15 })).toBe("signed-in");
  expect(await wrongTimes(5, email, { address, at: 16 })).toEqual(refusedTimes(5));
});

test("an unknown account is throttled like a known one", async () => {
  const [email, address] = [`${randomUUID()}@example.org`, randomUUID()];
  expect(await wrongTimes(6, email, { address })).toEqual([...refusedTimes(5), "throttled"]);
});

test("twenty guesses at once are no better than one after the other", async () => {
  const [email, address] = [await person(), randomUUID()];
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => wrong(email, { address })));
  expect(outcomes.filter((outcome) => outcome === "refused")).toHaveLength(5);
});

test("300 staff behind one address, many of whom mistype once or twice, or their address first, all get in", async () => {
  const staff = await people(300);
  const signOneIn = async (email: string, index: number) => {
    const way = { address: HOSPITAL, at: index };
    if (index % 10 === 3) await wrong(`typo-${email}`, way);
    for (let typos = 0; typos < index % 4; typos++) expect(await wrong(email, way)).toBe("refused");
    return outcomeOf(email, way);
  };
  // As many at once as come to work in the same minute.
  for (let first = 0; first < 300; first += 25) {
    const outcomes = await Promise.all(
      staff.slice(first, first + 25).map((email, index) => signOneIn(email, first + index)),
    );
    expect(new Set(outcomes)).toEqual(new Set(["signed-in"]));
  }
}, 60_000);

test.each([true, false])(
  "one password tried on 200 accounts is stopped after 101, tried at once: %s",
  async (isAtOnce) => {
    const [staff, address] = [await people(200), randomUUID()];
    const outcomes: string[] = [];
    const spray = async (email: string) => {
      outcomes.push(await wrong(email, { address }));
    };
    // More at once would wait for a connection longer than anybody may.
    const atOnce = isAtOnce ? 40 : 1;
    for (let from = 0; from < staff.length; from += atOnce)
      await Promise.all(staff.slice(from, from + atOnce).map(spray));
    expect(outcomes.filter((outcome) => outcome === "refused")).toHaveLength(101);
    expect(await outcomeOf(await person(), { address })).toBe("throttled");
    expect(await outcomeOf(await person())).toBe("signed-in");
    const colleague = await person();
    const device = withAccount(null, colleague, NOW);
    expect(await outcomeOf(colleague, { address, device })).toBe("signed-in");
  },
  60_000,
);

test("an address counts an account once, and no more when its password was right; the count decays", async () => {
  const [staff, address] = [await people(102), randomUUID()];
  const [first = "", last = ""] = [staff[0], staff.at(-1)];
  for (const email of staff.slice(0, 100)) await wrongTimes(2, email, { address });
  expect(await outcomeOf(first, { address })).toBe("signed-in");
  expect(await wrong(first, { address })).toBe("refused");
  expect(await outcomeOf(last, { address })).toBe("signed-in");
  expect(await wrong(last, { address })).toBe("refused");
  expect(await outcomeOf(last, { address })).toBe("throttled");
  expect(await outcomeOf(last, { address, at: 15 })).toBe("signed-in");
  expect(await outcomeOf(last, { address, at: 16 })).toBe("signed-in");
  const later = { address, at: 5 * MINUTE };
  expect(await wrong(staff[100] ?? "", later)).toBe("refused");
  expect(await outcomeOf(last, later)).toBe("signed-in");
});

test("who fails every 15 minutes for a day, from one address or many, never makes the owner wait", async () => {
  for (const address of [randomUUID(), undefined]) {
    const email = await person();
    const way = address === undefined ? {} : { address };
    for (let quarter = 0; quarter < 96; quarter++)
      expect(await wrong(email, { ...way, at: quarter * 15 * MINUTE })).toBe("refused");
    expect(await outcomeOf(email, { ...way, at: 95 * 15 * MINUTE + 1 })).toBe("signed-in");
  }
}, 60_000);

test("after 100 failures in a row from anywhere unknown devices wait, and a known one does not", async () => {
  const email = await person();
  const device = withAccount(null, email, NOW);
  expect(await wrongTimes(100, email)).toEqual(refusedTimes(100));
  expect(await wrong(email)).toBe("refused");
  expect(await attempt(email)).toEqual({ outcome: "throttled", waitSeconds: 15 });
  expect(await outcomeOf(email, { at: 15 })).toBe("signed-in");

  expect(await wrongTimes(101, email, { at: 16 })).toEqual(refusedTimes(101));
  expect(await outcomeOf(email, { at: 16 })).toBe("throttled");
  expect(await outcomeOf(email, { at: 16, device })).toBe("signed-in");
  expect(await outcomeOf(email, { at: 16 })).toBe("signed-in");
}, 60_000);

test("on a known device the right password is never blocked by anybody else's tries", async () => {
  const [email, address] = [await person(), randomUUID()];
  const device = withAccount(null, email, NOW);
  await wrongTimes(6, email, { address });
  expect(await outcomeOf(email, { address })).toBe("throttled");
  expect(await wrongTimes(19, email, { address, device })).toEqual(refusedTimes(19));
  expect(await outcomeOf(email, { address, device })).toBe("signed-in");
});

test("a device that was wrong 20 times in a row is like any other until a right password", async () => {
  const [email, address] = [await person(), randomUUID()];
  const device = withAccount(null, email, NOW);
  const way = { address, device };
  expect(await wrongTimes(25, email, way)).toEqual(refusedTimes(25));
  expect(await outcomeOf(email, way)).toBe("throttled");
  expect(await outcomeOf(email, { ...way, at: 15 })).toBe("signed-in");
  expect(await wrongTimes(20, email, { ...way, at: 16 })).toEqual(refusedTimes(20));
  expect(await wrong(email, { address, at: 16 })).toBe("refused");
});

test("a device lets nobody in, is known to its own accounts alone, and for 90 days", async () => {
  const [email, other, address] = [await person(), await person(), randomUUID()];
  const device = withAccount(null, email, NOW);
  expect(await wrong(email, { device })).toBe("refused");
  const day = 24 * 60 * MINUTE;
  for (const [whose, at] of [
    [other, 0],
    [email, 90 * day],
  ] as const) {
    await wrongTimes(5, whose, { address, at });
    expect(await outcomeOf(whose, { address, device, at })).toBe("throttled");
  }
  await wrongTimes(5, email, { address, at: 90 * day - 1 });
  expect(await outcomeOf(email, { address, device, at: 90 * day - 1 })).toBe("signed-in");
});

test("signing in makes the device known for another 90 days", async () => {
  const email = await person();
  const first = await attempt(email);
  if (first.outcome !== "signed-in") throw new Error(first.outcome);
  const again = await attempt(email, { device: first.device, at: 1000 });
  if (again.outcome !== "signed-in") throw new Error(again.outcome);
  const until = ({ accounts }: Device) => Object.values(accounts);
  const seconds = NOW.getTime() / 1000 + 90 * 24 * 60 * 60;
  expect([until(first.device), until(again.device)]).toEqual([[seconds], [seconds + 1000]]);
  expect(again.device.id).toBe(first.device.id);
});

test("a password asked for again waits for its own session's wrong tries, and for nobody else's", async () => {
  const email = await person();
  const [row] = await owner`
    select person_id, clinic_id from memberships join people on people.id = person_id where email = ${email}`;
  const staff = { personId: row?.person_id, clinicId: row?.clinic_id, role: "clinician" } as const;
  const sessionId = await createSession(staff);
  const confirm = (password: string) => confirmPassword({ ...staff, sessionId }, password, NOW);
  await wrongTimes(6, email, { address: HOSPITAL });
  expect(await confirm(PASSWORD)).toEqual({ outcome: "right" });
  for (let tries = 0; tries < 5; tries++)
    expect(await confirm("wrong")).toEqual({ outcome: "wrong-password" });
  expect(await confirm(PASSWORD)).toEqual({ outcome: "throttled", waitSeconds: 15 });
  expect(await outcomeOf(email)).toBe("signed-in");
});

test("a count tells nobody whose it is, and is deleted when it is the same as none", async () => {
  await owner`truncate sign_in_throttles`;
  const [email, address] = [await person(), "198.51.100.7"];
  await wrong(email, { address });
  const ofAll = throttleKey("service");
  const rows = async () =>
    owner`select * from sign_in_throttles where key <> ${ofAll} order by expires_at`;
  expect((await rows()).map(({ key }) => key)).toEqual([
    throttleKey("address", address),
    throttleKey("account at address", email, address),
    throttleKey("account", email),
  ]);
  expect(JSON.stringify(await rows())).not.toMatch(/198\.51|@/);
  const left: number[] = [];
  for (const seconds of [299, 301, 899, 901, 90 * 86_400 - 1, 90 * 86_400 + 1]) {
    await forgetExpired(new Date(NOW.getTime() + seconds * 1000));
    left.push((await rows()).length);
  }
  expect(left).toEqual([3, 2, 2, 1, 1, 0]);
});

async function person(): Promise<string> {
  const [email] = await people(1);
  if (email === undefined) throw new Error("nobody was made");
  return email;
}

/** Clinicians of one clinic, who all have the same password. */
async function people(count: number): Promise<string[]> {
  const clinicId = await createClinic();
  const made = await owner<{ email: string }[]>`
    with made as (
      insert into people (name, email, password_hash)
      select 'Robin Ekwueme', gen_random_uuid() || '@example.org', ${await HASH}
      from generate_series(1, ${count}) returning id, email
    ), joined as (
      insert into memberships (clinic_id, person_id, name, role)
      select ${clinicId}, id, 'Robin Ekwueme', 'clinician' from made
    )
    select email from made`;
  return made.map(({ email }) => email);
}

test("the whole service takes a thousand tries at once, from anywhere, on devices that do not know their account", async () => {
  const [email, known] = [await person(), await person()];
  const device = withAccount(null, known, NOW);
  await serviceHas(SERVICE.atOnce - 1);
  expect(await outcomeOf(email)).toBe("signed-in");
  // Far over, so that what comes free while the test runs opens nothing.
  await serviceHas(1_000_000);
  expect(await attempt(email)).toEqual({ outcome: "crowded", waitSeconds: 30 });
  expect(await wrong(email)).toBe("crowded");
  expect(await outcomeOf(known, { device })).toBe("signed-in");
  expect(await outcomeOf(email, { device })).toBe("crowded");
});

test("a try that was not looked at counts against nobody, and ten a second come free by the database's clock", async () => {
  const [email, address] = [await person(), randomUUID()];
  await serviceHas(1_000_000);
  for (let tries = 0; tries < 6; tries++) expect(await wrong(email, { address })).toBe("crowded");
  await serviceHas(SERVICE.atOnce + 9);
  const key = throttleKey("service");
  await owner`update sign_in_throttles set counted_at = now() - interval '1 second' where key = ${key}`;
  // The host's clock, however far ahead, frees nothing.
  expect(await wrong(email, { address, at: -7200 })).toBe("refused");
  await serviceHas(1_000_000);
  expect(await wrong(email, { at: 7200 })).toBe("crowded");
});

test("who has signed in on their device before is not behind a crowd that has not", async () => {
  const [staff, known] = [await people(60), await person()];
  const device = withAccount(null, known, NOW);
  let answered = 0;
  const crowd = staff.map((email) =>
    attempt(email).then(
      () => (answered += 1),
      () => (answered += 1),
    ),
  );
  expect(await outcomeOf(known, { device })).toBe("signed-in");
  expect(answered).toBeLessThan(30);
  await Promise.all(crowd);
});
