import { expect } from "@playwright/test";
import { newPatient } from "./patient-steps";
import { type Someone, sessionCookie, storedRows } from "./people";

/** Asks some server for an address of its own. */
export type Ask = (address: string, init?: RequestInit) => Promise<Response>;

export type Entry = { patient: Someone; cookie: string; form: FormData };

export const askAt =
  (base: string): Ask =>
  (address, init) =>
    fetch(`${base}${address}`, init);

/** What a patient's browser holds before they press the button, without script. */
export async function filledIn(ask: Ask, patient?: Someone): Promise<Entry> {
  const sender = patient ?? (await newPatient());
  const { name, value } = await sessionCookie(sender);
  const cookie = `${name}=${value}`;
  const form = hiddenFields(await entryPage(ask, cookie), "submissionKey");
  form.set("day", new Date().toISOString().slice(0, 10));
  form.set("amount", "none");
  form.set("safety", "no");
  form.set("note", "A long walk");
  return { patient: sender, cookie, form };
}

/** The page with its form: one that comes too late for a busy machine is asked for again, as a person would. */
async function entryPage(ask: Ask, cookie: string): Promise<string> {
  const answer = await ask("/journal/new", { headers: { cookie } });
  return answer.status === 503 ? entryPage(ask, cookie) : answer.text();
}

/** The hidden fields of the form in `html` that holds `text`. */
function hiddenFields(html: string, text: string): FormData {
  const form = new FormData();
  const own = html.slice(0, html.indexOf(text)).lastIndexOf("<form");
  for (const [input] of html
    .slice(own)
    .split("</form>")[0]
    ?.matchAll(/<input[^>]*>/g) ?? []) {
    const [, field] = /name="([^"]*)"/.exec(input) ?? [];
    if (field !== undefined && input.includes('type="hidden"')) {
      form.append(field, /value="([^"]*)"/.exec(input)?.[1]?.replaceAll("&quot;", '"') ?? "");
    }
  }
  return form;
}

/** Throws when the connection is refused or cut. */
export function answerTo(ask: Ask, { cookie, form }: Entry): Promise<Response> {
  return ask("/journal/new", {
    method: "POST",
    headers: { cookie, "sec-fetch-site": "same-origin" },
    body: form,
    redirect: "manual",
  });
}

/** Whether the entry was acknowledged: its sender is led on to the journal. */
async function send(ask: Ask, entry: Entry): Promise<boolean> {
  try {
    const { status, headers } = await answerTo(ask, entry);
    return status === 303 && headers.get("location")?.includes("saved=") === true;
  } catch {
    return false;
  }
}

/** Whoever is asked to wait presses again, until it is taken or `isOver`. */
export async function untilTaken(ask: Ask, entry: Entry, isOver = () => false): Promise<boolean> {
  if (await send(ask, entry)) return true;
  return isOver() ? false : untilTaken(ask, entry, isOver);
}

/** How many entries each has, which are as many as the assessments that were stored with them. */
export async function entriesOf(entries: readonly Entry[]): Promise<readonly number[]> {
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
export async function hold({
  clinicId,
  patientId,
}: Someone): Promise<{ release: () => Promise<void> }> {
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
