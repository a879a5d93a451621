import { expect, test } from "@playwright/test";
import { newPatient } from "./patient-steps";
import { type Someone, sessionCookie, storedRows } from "./people";
import { startSecondServer } from "./second-server";

const PATIENTS = 24;

type Entry = { patient: Someone; cookie: string; form: FormData };

/** The page with its form: one that comes too late for a busy machine is asked for again, as a person would. */
async function entryPage(base: string, cookie: string): Promise<string> {
  const answer = await fetch(`${base}/journal/new`, { headers: { cookie } });
  return answer.status === 503 ? entryPage(base, cookie) : answer.text();
}

/** What a patient's browser holds before they press the button, without script. */
async function filledIn(base: string): Promise<Entry> {
  const patient = await newPatient();
  const { name, value } = await sessionCookie(patient);
  const cookie = `${name}=${value}`;
  const html = await entryPage(base, cookie);
  const form = new FormData();
  const own = html.slice(0, html.indexOf("submissionKey")).lastIndexOf("<form");
  for (const [input] of html
    .slice(own)
    .split("</form>")[0]
    ?.matchAll(/<input[^>]*>/g) ?? []) {
    const [, field] = /name="([^"]*)"/.exec(input) ?? [];
    if (field !== undefined && input.includes('type="hidden"')) {
      form.append(field, /value="([^"]*)"/.exec(input)?.[1]?.replaceAll("&quot;", '"') ?? "");
    }
  }
  form.set("day", new Date().toISOString().slice(0, 10));
  form.set("amount", "none");
  form.set("safety", "no");
  form.set("note", "A long walk");
  return { patient, cookie, form };
}

/** Whether the entry was acknowledged: its sender is led on to the journal. */
async function send(base: string, { cookie, form }: Entry): Promise<boolean> {
  try {
    const { status, headers } = await fetch(`${base}/journal/new`, {
      method: "POST",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      body: form,
      redirect: "manual",
    });
    return status === 303 && headers.get("location")?.includes("saved=") === true;
  } catch {
    return false;
  }
}

/** Whoever is asked to wait presses again, until it is taken or `isOver`. */
async function untilTaken(base: string, entry: Entry, isOver = () => false): Promise<boolean> {
  if (await send(base, entry)) return true;
  return isOver() ? false : untilTaken(base, entry, isOver);
}

/** How many entries each has, which are as many as the assessments that were stored with them. */
async function entriesOf(entries: readonly Entry[]): Promise<readonly number[]> {
  const ids = entries.map(({ patient }) => patient.patientId);
  const rows = await storedRows<{ id: string; entries: number; assessments: number }[]>`
    select id,
      (select count(*)::int from journal_entries where patient_id = patients.id) as entries,
      (select count(*)::int from assessments where patient_id = patients.id) as assessments
    from patients where id in ${storedRows(ids)}`;
  expect(rows.map((row) => row.assessments)).toEqual(rows.map((row) => row.entries));
  return ids.map((id) => rows.find((row) => row.id === id)?.entries ?? 0);
}

/** As a transaction of another process would: this patient's entry is answered only after `release`. */
async function hold({ clinicId, patientId }: Someone): Promise<{ release: () => Promise<void> }> {
  const connection = await storedRows.reserve();
  const key = `${clinicId}/${patientId}`;
  await connection`select pg_advisory_lock(hashtextextended(${key}, 0))`;
  return {
    release: async () => {
      await connection`select pg_advisory_unlock(hashtextextended(${key}, 0))`;
      connection.release();
    },
  };
}

for (const acknowledgedBefore of [1, 6, 12]) {
  test(`a web process killed after ${acknowledgedBefore} of ${PATIENTS} entries loses none that it acknowledged, and the same press again doubles none`, async () => {
    const first = await startSecondServer({});
    const entries = await Promise.all(Array.from({ length: PATIENTS }, () => filledIn(first.base)));
    // The last is not saved before the process is killed, however fast it is.
    const [last] = entries.slice(-1);
    if (last === undefined) throw new Error("no entry to hold");
    const held = await hold(last.patient);
    let acknowledged = 0;
    let isKilled = false;
    let kill = () => {};
    const killed = new Promise<void>((resolve) => {
      kill = () => {
        isKilled = true;
        resolve(first.stop());
      };
    });
    const press = async (entry: Entry): Promise<boolean> => {
      if (!(await untilTaken(first.base, entry, () => isKilled))) return false;
      acknowledged += 1;
      if (acknowledged === acknowledgedBefore) kill();
      return true;
    };
    const answers = await Promise.all(entries.map(press));
    await killed;
    await held.release();
    expect(answers.at(-1)).toBe(false);
    const stored = await entriesOf(entries);
    for (const [index, isAcknowledged] of answers.entries()) {
      if (isAcknowledged) expect(stored[index]).toBe(1);
    }
    expect(Math.max(...stored)).toBe(1);

    const second = await startSecondServer({});
    try {
      await Promise.all(entries.map((entry) => untilTaken(second.base, entry)));
      expect(await entriesOf(entries)).toEqual(entries.map(() => 1));
    } finally {
      await second.stop();
    }
  });
}
