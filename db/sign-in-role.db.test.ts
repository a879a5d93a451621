import { createHash, createHmac, randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { listTables } from "./backup/catalogue";
import { createPatient } from "./testing/create-patient";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

// SQL as each role, as whoever found a hole in the program could send it.
const as = {
  flicker_app: connect("FLICKER_DEMO_DATABASE_URL"),
  flicker_worker: connect("FLICKER_DEMO_DATABASE_WORKER_URL"),
  flicker_sign_in: connect("FLICKER_DEMO_DATABASE_SIGN_IN_URL"),
};
afterAll(() => Promise.all(Object.values(as).map((client) => client.end())));

const HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA";
const PARAMETERS = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0";
const OF_SIGNING_IN = [
  "app_check_invitation",
  "app_check_password_reset",
  "app_check_staff_invitation",
  "app_confirm_password",
  "app_join",
  "app_join_staff",
  "app_password_parameters",
  "app_record_refused_sign_in",
  "app_request_password_reset",
  "app_reset_password",
  "app_session_password_parameters",
  "app_start_session",
];
const REFUSED = { code: "42501" };

test("what signs people in may be run by its own role alone, and that role may run nothing else", async () => {
  const callable = await owner<{ role: string; names: string[] }[]>`
    select role, array(select distinct proname::text from pg_proc
      where pronamespace = 'public'::regnamespace and has_function_privilege(role, oid, 'execute')
        and (role = 'flicker_sign_in' or prosrc ~ 'password_hash|insert into public.sessions'
          or proname = any(${OF_SIGNING_IN}))
      order by 1) as names
    from unnest(array['flicker_app', 'flicker_worker', 'flicker_backup', 'flicker_sign_in']) as role`;
  expect(Object.fromEntries(callable.map(({ role, names }) => [role, names]))).toEqual({
    flicker_app: [],
    flicker_worker: [],
    flicker_backup: [],
    flicker_sign_in: OF_SIGNING_IN,
  });
});

test.each(["flicker_app", "flicker_worker"] as const)(
  "SQL as %s opens no session, sees no hash, confirms no password, counts and records no try",
  async (role) => {
    const { email, sessionId } = await personWithPassword();
    const sql = as[role];
    for (const tried of [
      () => sql`select * from app_password_parameters(${email})`,
      () => sql`select * from app_session_password_parameters(${sessionId})`,
      () => sql`select app_start_session(${email}, ${newId()}, null, '0', '')`,
      () => sql`select app_confirm_password(${sessionId}, '0', '')`,
      () => sql`select * from app_check_invitation('hash', '1980-01-01')`,
      () =>
        sql`select app_join('hash', '1980-01-01', 'a@b.example', ${HASH}, '1', ${newId()}, null)`,
      () => sql`select * from app_check_staff_invitation('hash', 'a@b.example')`,
      () => sql`select * from app_join_staff('hash', 'a@b.example', ${HASH}, ${newId()}, null)`,
      () => sql`select app_request_password_reset(${email}, 'hash', gen_random_uuid(), '')`,
      () => sql`select * from app_check_password_reset('hash', null)`,
      () => sql`select app_reset_password('hash', null, ${HASH}, gen_random_uuid(), '')`,
      () => sql`select from password_resets`,
      () => sql`select has_password(gen_random_uuid())`,
      () => sql`select app_is_verified(null, '', '0', '')`,
      () => sql`select app_record_refused_sign_in(${email}, 'account', 'wrong')`,
      () => sql`select password_hash from people`,
      () => sql`select from sessions`,
      () => sql`insert into sessions (id) values ('x')`,
      () => sql`select from sign_in_throttles`,
      () => sql`delete from sign_in_throttles`,
      () => sql`set role flicker_sign_in`,
    ]) {
      await expect(tried()).rejects.toMatchObject(REFUSED);
    }
  },
);

test("SQL as flicker_sign_in reaches no table but what it counts", async () => {
  const { sessionId } = await personWithPassword();
  const sql = as.flicker_sign_in;
  const tables = await listTables(owner);
  expect(tables.length).toBeGreaterThan(20);
  for (const { schema, name } of tables) {
    if (name === "sign_in_throttles") continue;
    for (const tried of ["select from", "delete from", "truncate"])
      await expect(sql.unsafe(`${tried} ${schema}.${name}`)).rejects.toMatchObject(REFUSED);
    await expect(sql.unsafe(`insert into ${schema}.${name} default values`)).rejects.toMatchObject(
      REFUSED,
    );
  }
  await sql`select set_config('app.session', ${sessionId}, false)`;
  for (const tried of [
    () => sql`select from live_sessions`,
    () => sql`select from patients`,
    () => sql`select * from app_begin(${sessionId})`,
    () => sql`select * from app_session(${sessionId})`,
    () => sql`select app_end_session(${sessionId})`,
    () => sql`set role flicker_app`,
  ]) {
    await expect(tried()).rejects.toMatchObject(REFUSED);
  }
  expect(await sql`select from sign_in_throttles`).toEqual([]);
});

test("it learns how a hash was made, and not the hash; of nobody and of a disabled person, nothing", async () => {
  const { email, personId, sessionId } = await personWithPassword();
  const sql = as.flicker_sign_in;
  const ofAccount = (of: string) => sql`select parameters from app_password_parameters(${of})`;
  const ofSession = () => sql`select parameters from app_session_password_parameters(${sessionId})`;
  expect([...(await ofAccount(email)), ...(await ofSession())]).toEqual([
    { parameters: PARAMETERS },
    { parameters: PARAMETERS },
  ]);
  expect([...(await ofAccount("nobody@example.org"))]).toEqual([{ parameters: null }]);
  await owner`update people set disabled_at = now() where id = ${personId}`;
  expect([...(await ofAccount(email))]).toEqual([{ parameters: null }]);
  expect(await ofSession()).toHaveLength(0);
});

test("a proof starts one session, within its minute; sent again it starts none, though the first has ended", async () => {
  for (const age of [0, 59]) {
    const sent = { ...(await personWithPassword()), id: newId(), askedAt: await secondsAgo(age) };
    expect(await start(sent)).toBe("clinician");
    expect(await start(sent)).toBeNull();
    await owner`update sessions set ended_at = now() where id = ${sent.id}`;
    expect(await start(sent)).toBeNull();
    expect(await sessionsOf(sent)).toBe(1);
  }
});

test.each<[string, (right: Sent) => Partial<Sent> | Promise<Partial<Sent>>]>([
  ["that is made up", () => ({ proof: Buffer.alloc(32, 7) })],
  ["that is empty", () => ({ proof: Buffer.alloc(0) })],
  ["of another password", (right) => ({ proof: proofOf(right, `${HASH}x`) })],
  ["of the parameters alone", (right) => ({ proof: proofOf(right, PARAMETERS) })],
  ["of another session", (right) => ({ proof: proofOf({ ...right, id: newId() }) })],
  ["of another former session", (right) => ({ proof: proofOf({ ...right, former: newId() }) })],
  [
    "of a confirmation",
    (right) => ({ proof: hmac(HASH, `confirm-password ${right.id} ${right.askedAt}`) }),
  ],
  ["of another moment", async (right) => ({ proof: proofOf(right), askedAt: await secondsAgo(1) })],
  ["that is 61 seconds old", async () => ({ askedAt: await secondsAgo(61) })],
  ["from the future", async () => ({ askedAt: await secondsAgo(-30) })],
])("a proof %s starts no session and ends none", async (_, change) => {
  const person = await personWithPassword();
  const right: Sent = {
    ...person,
    id: newId(),
    askedAt: await secondsAgo(0),
    former: person.sessionId,
  };
  expect(await start({ ...right, ...(await change(right)) })).toBeNull();
  expect(await sessionsOf(person)).toBe(0);
  expect(await start({ ...right, id: newId() })).toBe("clinician");
});

test("without a password, disabled or of another account nothing is verified", async () => {
  const person = await personWithPassword();
  const other = await personWithPassword();
  await owner`update people set password_hash = 'another' where id = ${other.personId}`;
  const sent = { ...person, id: newId(), askedAt: await secondsAgo(0) };
  expect(await start({ ...sent, email: other.email })).toBeNull();
  for (const change of [
    owner`update people set disabled_at = now() where id = ${person.personId}`,
    owner`update people set disabled_at = null, password_hash = null where id = ${person.personId}`,
  ]) {
    await change;
    expect(await start(sent)).toBeNull();
    expect(await start({ ...sent, proof: proofOf(sent, "") })).toBeNull();
  }
});

test("a password is confirmed for a live session alone, by its own proof", async () => {
  const { sessionId } = await personWithPassword();
  const sql = as.flicker_sign_in;
  const confirm = async (of: string, askedAt: string, key = HASH) => {
    const proof = hmac(key, `confirm-password ${sessionId} ${askedAt}`);
    const [answer] =
      await sql`select app_confirm_password(${of}, ${askedAt}, ${proof}) as is_right`;
    return answer?.is_right;
  };
  const now = await secondsAgo(0);
  expect(await confirm(sessionId, now)).toBe(true);
  expect(await confirm(sessionId, now, `${HASH}x`)).toBe(false);
  expect(await confirm((await personWithPassword()).sessionId, now)).toBe(false);
  expect(await confirm(sessionId, await secondsAgo(61))).toBe(false);
  await owner`update sessions set ended_at = now() where id = ${sessionId}`;
  expect(await confirm(sessionId, now)).toBe(false);
});

test.each([0, 1, 63, 64, 65, 200])(
  "an HMAC with a key of %i bytes is the standard's",
  async (size) => {
    const [key, message] = [Buffer.alloc(size, 0xa5), Buffer.from("open — ✓")];
    const [row] = await owner`select app_hmac_sha256(${key}, ${message}) as made`;
    expect(row?.made).toEqual(createHmac("sha256", key).update(message).digest());
  },
);

type Person = { email: string; personId: string; sessionId: string };
type Sent = Pick<Person, "email"> & {
  id: string;
  askedAt: string;
  former?: string;
  proof?: Buffer;
};

async function start(sent: Sent): Promise<string | null> {
  const { email, id, askedAt, former = null, proof = proofOf(sent) } = sent;
  const [row] = await as.flicker_sign_in<{ role: string | null }[]>`
    select app_start_session(${email}, ${id}, ${former}, ${askedAt}, ${proof}) as role`;
  return row?.role ?? null;
}

function proofOf({ id, askedAt, former = "-" }: Sent, key = HASH): Buffer {
  return hmac(key, `start-session ${id} ${former} ${askedAt}`);
}

function hmac(key: string, message: string): Buffer {
  return createHmac("sha256", key).update(message).digest();
}

/** Those that were started here: the first one of each person was there before. */
async function sessionsOf({ email }: { email: string }): Promise<number> {
  const rows = await owner`
    select from sessions join people on people.id = person_id where email = ${email}`;
  return rows.length - 1;
}

async function secondsAgo(seconds: number): Promise<string> {
  const [row] = await owner<{ at: string }[]>`
    select (extract(epoch from clock_timestamp()) - ${seconds}::numeric)::text as at`;
  if (row === undefined) throw new Error("no clock");
  return row.at;
}

async function personWithPassword(): Promise<Person> {
  const { clinicId } = await createPatient();
  const { personId, sessionId } = await createStaff(clinicId, "clinician");
  const [person] = await owner<{ email: string }[]>`
    update people set password_hash = ${HASH} where id = ${personId} returning email`;
  if (person === undefined) throw new Error("no such person");
  return { ...person, personId, sessionId };
}

function newId(): string {
  return createHash("sha256").update(randomUUID()).digest("hex");
}

function connect(name: string) {
  return postgres(process.env[name] ?? "", { max: 1, onnotice: () => {} });
}
