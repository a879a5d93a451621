import { type Someone, storedRows } from "../people";
import type { ActionRow, Prepared } from "./action-row";
import { type Caller, callersFor } from "./callers";
import { type Clinics, formKey } from "./clinics";
import { craftedRequests } from "./crafted";
import { type Fields, sentForm, type Transport } from "./forms";
import { NOTE_WORD } from "./prepare";
import { fromOurPage, outcomeOf } from "./press";
import { type Answer, request, type Sent } from "./request";
import { actionId } from "./server-actions";
import { changedTables, type Scope, storedSums } from "./stored-sums";
import { chosen, type Walk } from "./walk";

const NOBODYS_ID = "00000000-0000-4000-8000-000000000000";
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const MALFORMED = ["not-an-id", "' or 1=1 --", "../../queue", ""];

/** Tries one action as everybody, at every address, by every transport; at last as the right person, who gets it done. */
export async function walkAction(
  name: string,
  row: ActionRow,
  { clinics, turn, walk }: { clinics: Clinics; turn: number; walk: Walk },
): Promise<void> {
  for (const transport of ["script", "no script"] as const) {
    const prepared = await row.prepare(clinics);
    const rightful = row.role === "patient" ? prepared.patient : clinics.own.staff[row.role];
    const trial = { name, row, clinics, prepared, rightful, transport, walk };
    const callers = await callersFor(clinics, { patient: prepared.patient, rightful });
    for (const [index, caller] of callers.entries()) {
      const isToo =
        caller.someone?.role === row.also && caller.someone?.clinicId === rightful.clinicId;
      if (isToo || caller.someone?.personId === rightful.personId) await tryOtherIds(trial, caller);
      else await tryAsAnother(trial, caller);
      if (transport === "script") await tryCrafted(trial, caller, turn + index);
    }
    await doIt(trial);
  }
}

type Trial = {
  name: string;
  row: ActionRow;
  clinics: Clinics;
  prepared: Prepared;
  rightful: Someone & { cookie: string };
  transport: Transport;
  walk: Walk;
};

function mayRole({ role, also }: ActionRow, { someone }: Caller): boolean {
  return someone !== null && (someone.role === role || someone.role === also);
}

async function tryAsAnother(trial: Trial, caller: Caller): Promise<void> {
  const { row, prepared, clinics, transport, walk, name } = trial;
  // Whoever else has the role does it to what is their own.
  const isOwn = mayRole(row, caller) && (row.role === "patient" || row.ids.length === 0);
  const scope = isOwn ? { patientId: String(prepared.patient.patientId) } : both(clinics);
  const addresses = [prepared.page, prepared.page.replace(UUID, NOBODYS_ID)];
  await unchanged(trial, caller, scope, async () => {
    for (const address of new Set(addresses)) {
      const answer = await send(trial, caller, address, prepared.fields);
      walk.cell(`${name}, ${caller.name}, ${transport}, ${address}`, [
        ...leaks(trial, caller, answer),
        ...(isOwn && outcomeOf(answer) !== "failed" ? [] : wrongRefusal(trial, caller, answer)),
      ]);
    }
    return isOwn ? null : new Set(addresses).size;
  });
}

/** The right person, with ids of records that there are not, or that are no ids. */
async function tryOtherIds(trial: Trial, caller: Caller): Promise<void> {
  const { row, prepared, clinics, transport, walk, name } = trial;
  await unchanged(trial, caller, both(clinics), async () => {
    for (const id of row.ids) {
      for (const value of [NOBODYS_ID, ...MALFORMED]) {
        const answer = await send(trial, caller, prepared.page, {
          ...prepared.fields,
          [id]: value,
        });
        const outcome = outcomeOf(answer);
        walk.cell(
          `${name}, the right person, ${transport}, ${id}=${value}`,
          outcome === "failed" ? [shown(answer)] : [],
        );
      }
    }
    return null;
  });
}

async function tryCrafted(trial: Trial, caller: Caller, turn: number): Promise<void> {
  const { prepared, clinics, walk, name, rightful } = trial;
  const keyOf = (who: Someone | null) => formKey(who ?? rightful, clinics.build);
  const foreign = caller.someone?.personId === rightful.personId ? clinics.other.patient : rightful;
  const crafted = await craftedRequests({
    id: actionId(name),
    page: prepared.page,
    fields: prepared.fields,
    key: keyOf(caller.someone),
    foreignKey: keyOf(foreign),
  });
  await unchanged(trial, caller, both(clinics), async () => {
    for (const { name: how, path, sent } of chosen(crafted, turn, 2)) {
      const answer = await ask(caller, path, sent);
      const outcome = outcomeOf(answer);
      walk.cell(`${name}, ${caller.name}, ${how}`, [
        ...leaks(trial, caller, answer),
        ...(outcome === "failed" ? [`${outcome}: ${shown(answer)}`] : []),
      ]);
    }
    return null;
  });
}

async function doIt(trial: Trial): Promise<void> {
  const { row, prepared, clinics, rightful, transport, walk, name } = trial;
  const before = await storedSums(both(clinics));
  const caller = { name: "the right person", cookie: rightful.cookie, someone: rightful };
  const answer = await send(trial, caller, prepared.page, prepared.fields);
  const changed = changedTables(before, await storedSums(both(clinics)));
  const isStored = changed.length > 0;
  // What a page works out, or answers in its place, it shows without script.
  const isInPlace = row.isQuestion === true || row.answersInPlace === true;
  const isShown = isInPlace && transport === "no script" && answer.status === 200;
  walk.cell(`${name}, the right person, ${transport}`, [
    ...(outcomeOf(answer) === "done" || isShown ? [] : [`not done: ${shown(answer)}`]),
    ...(isStored === (row.isQuestion !== true)
      ? []
      : [`changed ${changed.join(", ") || "nothing"}`]),
  ]);
}

/** Does something that may change no row of the scope; answers how many lines the ledger must have of it, null: not said. */
async function unchanged(
  { name, row, transport, walk }: Trial,
  caller: Caller,
  scope: Scope,
  run: () => Promise<number | null>,
): Promise<void> {
  const [before, lines] = [await storedSums(scope), await deniedLines(caller)];
  const expected = await run();
  const changed = changedTables(before, await storedSums(scope));
  const written = (await deniedLines(caller)) - lines;
  const isQuiet = row.isQuestion === true && mayRole(row, caller);
  walk.check(`${name}, ${caller.name}, ${transport}: what is stored`, [
    ...changed.map((table) => `${table} changed`),
    ...(expected === null || caller.someone === null || isQuiet || written === expected
      ? []
      : [`${written} lines in the ledger instead of ${expected}`]),
  ]);
}

async function deniedLines({ someone }: Caller): Promise<number> {
  if (someone === null) return 0;
  const [row] = await storedRows`
    select count(*)::int as lines from audit_events
    where actor_person_id = ${someone.personId} and outcome = 'denied' and resource = 'action'`;
  return row?.lines;
}

/** How a refusal of another than the right person must look, by who asks and how. */
function wrongRefusal({ row, transport }: Trial, caller: Caller, answer: Answer): string[] {
  const { status } = answer;
  const outcome = outcomeOf(answer);
  if (outcome !== "refused") return [`${outcome}: ${shown(answer)}`];
  if (caller.someone === null) {
    const isAsked = status === 303 || (transport === "script" && status === 200);
    return isAsked ? [] : [`not asked to sign in: ${shown(answer)}`];
  }
  if (mayRole(row, caller)) return [];
  return status === 403 ? [] : [`not forbidden: ${shown(answer)}`];
}

/** Words of the record in an answer to somebody who may not read it. */
function leaks({ prepared, rightful }: Trial, caller: Caller, { body, headers }: Answer): string[] {
  const readers = [rightful.personId, prepared.patient.personId];
  if (caller.someone !== null && readers.includes(caller.someone.personId)) return [];
  const typed = JSON.stringify(prepared.fields);
  const secrets = [prepared.patient.name, String(prepared.patient.patientId), NOTE_WORD];
  const text = body + JSON.stringify(headers);
  return secrets.flatMap((word) =>
    text.includes(word) && !typed.includes(word) ? [`the answer holds ${word}`] : [],
  );
}

async function send(
  { clinics, name, transport }: Trial,
  caller: Caller,
  address: string,
  fields: Fields,
): Promise<Answer> {
  const key = formKey(caller.someone ?? clinics.own.staff.clinician, clinics.build);
  const form = await sentForm({ ...fields, submissionKey: key }, actionId(name), transport);
  return ask(caller, address, { ...form, headers: { ...form.headers, ...fromOurPage() } });
}

function ask({ cookie }: Caller, address: string, { headers, ...sent }: Sent): Promise<Answer> {
  return request(address, { ...sent, headers: { ...headers, ...(cookie && { Cookie: cookie }) } });
}

function both({ own, other }: Clinics): Scope {
  return { clinicIds: [own.clinicId, other.clinicId] };
}

function shown({ status, headers, body }: Answer): string {
  const to = headers.location ?? headers["x-action-redirect"] ?? "";
  const state = /"status":"[a-z]+"[^}]{0,160}/.exec(body)?.[0] ?? body.slice(0, 80);
  return `${status} ${String(to)} ${state}`;
}
