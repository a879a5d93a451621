import { storedRows } from "../people";
import { type Caller, callersFor } from "./callers";
import { formKey } from "./clinics";
import { DISGUISES } from "./disguises";
import { plainForm } from "./forms";
import { NOTE_WORD } from "./prepare";
import { fromOurPage } from "./press";
import { type Answer, request, type Sent } from "./request";
import type { Furnished, RouteRow } from "./route-row";
import { changedTables, storedSums } from "./stored-sums";
import { chosen, type Walk } from "./walk";

const NOBODYS_ID = "00000000-0000-4000-8000-000000000000";
const WRONG_PARTS = ["not-an-id", "..%2f..%2fqueue", "%00", "constructor", "%E0%A4%A"];

/** Asks for one page or handler as everybody, for what there is, is not, and cannot be, and in every disguise. */
export async function walkRoute(
  name: string,
  row: RouteRow,
  { target, turn, walk }: { target: Furnished; turn: number; walk: Walk },
): Promise<void> {
  const { clinics, patient } = target;
  const rightful = mayBe(row, "patient") ? patient : clinics.own.staff.clinician;
  const callers = await callersFor(clinics, { patient, rightful });
  const scope = { clinicIds: [clinics.own.clinicId, clinics.other.clinicId] };
  const address = row.address(target);
  const isRead = name.startsWith("GET");
  for (const [index, caller] of callers.entries()) {
    const trial = { name, row, target, caller, walk };
    const expected = expectedStatus(trial);
    const isRefused = !expected.includes(row.status ?? 200);
    const [before, lines] = [await storedSums(scope), await deniedLines(caller)];
    const answer = await ask(trial, address, await whatIsSent(trial));
    walk.cell(`${name}, ${caller.name}`, [
      ...(expected.includes(answer.status)
        ? []
        : [`${answer.status} instead of ${expected.join(" or ")}`]),
      ...leaks(trial, answer, isRefused),
      ...(isShown(trial) && !isRefused && !answer.body.includes(patient.name) ? ["no name"] : []),
    ]);
    const written = (await deniedLines(caller)) - lines;
    const isOfRole = caller.someone === null || mayBe(row, caller.someone.role);
    if (!isOfRole && written !== 1) {
      walk.check(`${name}, ${caller.name}`, [`${written} lines of it in the ledger`]);
    }
    if (isRead) await tryDisguises(trial, address, turn + index, isRefused);
    if (row.names !== undefined && isOfRole && caller.someone) await tryOthers(trial, address);
    if (!isRead && !isRefused) continue;
    const changed = changedTables(before, await storedSums(scope));
    walk.check(
      `${name}, ${caller.name}`,
      changed.map((table) => `${table} changed`),
    );
  }
}

type Trial = { name: string; row: RouteRow; target: Furnished; caller: Caller; walk: Walk };

async function tryDisguises(trial: Trial, address: string, turn: number, isRefused: boolean) {
  for (const { name: how, path, sent } of chosen(DISGUISES, turn, 1)) {
    const answer = await ask(trial, path(address), sent);
    trial.walk.cell(`${trial.name}, ${trial.caller.name}, ${how}`, [
      ...(answer.status >= 500 ? [`${answer.status}`] : []),
      ...leaks(trial, answer, isRefused),
    ]);
  }
}

/** Of what there is not, and of what is no name of anything, whoever may ask sees nothing. */
async function tryOthers(trial: Trial, address: string): Promise<void> {
  const { row, target, walk, name, caller } = trial;
  const part = row.names === "record" ? idIn(address) : lastNamed(address);
  const missing = row.names === "record" ? NOBODYS_ID : "2020-02-30";
  for (const other of [missing, ...WRONG_PARTS]) {
    const answer = await ask(trial, address.replace(part, other), await whatIsSent(trial));
    const expected = target.patient && row.form === undefined ? [400, 404] : [200, 400, 404];
    walk.cell(`${name}, ${caller.name}, for ${other}`, [
      ...(expected.includes(answer.status) ? [] : [`${answer.status}`]),
      ...leaks(trial, answer, true),
    ]);
  }
}

function idIn(address: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(address)?.[0] ?? "";
}

function lastNamed(address: string): string {
  return (
    address
      .split("/")
      .filter((part) => part !== "change")
      .at(-1) ?? ""
  );
}

function expectedStatus({ name, row, caller, target }: Trial): number[] {
  const done = row.status ?? 200;
  if (row.may === "everybody") return [caller.someone ? (row.signedIn ?? done) : done];
  // A form is not sent on to the page that asks to sign in.
  if (caller.someone === null) return [name.startsWith("GET") ? 307 : 303];
  if (!mayBe(row, caller.someone.role)) return [403];
  const isElsewhere = row.names === "record" && caller.name.startsWith("another clinic's");
  if (isElsewhere && row.form === undefined) return [404];
  return [caller.someone.personId === target.patient.personId ? done : (row.ofOthers ?? done)];
}

/** Whether the patient's name must be there: in the answer to their own clinic. */
function isShown({ row, caller, target }: Trial): boolean {
  return row.showsName === true && caller.someone?.clinicId === target.clinics.own.clinicId;
}

function mayBe({ may }: RouteRow, role: string): boolean {
  return may === "everybody" || may.some((each) => each === role);
}

/** Words of the record in an answer to somebody who may not read it. */
function leaks({ target, caller, row }: Trial, answer: Answer, isRefused: boolean): string[] {
  const { patient, clinics } = target;
  if (caller.someone?.personId === patient.personId) return [];
  const isOfClinic = caller.someone?.clinicId === clinics.own.clinicId;
  if (!isRefused && isOfClinic && !mayBe(row, "patient")) return [];
  const text = answer.body + JSON.stringify(answer.headers);
  const secrets = [patient.name, String(patient.patientId), NOTE_WORD];
  return secrets.flatMap((word) => (text.includes(word) ? [`the answer holds ${word}`] : []));
}

async function whatIsSent({ row, target, caller }: Trial): Promise<Sent> {
  if (row.form === undefined) return {};
  const { clinics } = target;
  const key = formKey(caller.someone ?? clinics.own.staff.clinician, clinics.build);
  const { headers, ...sent } = await plainForm({ ...row.form(target), submissionKey: key });
  return { ...sent, headers: { ...headers, ...fromOurPage() } };
}

function ask({ caller }: Trial, address: string, { headers, ...sent }: Sent): Promise<Answer> {
  const cookie = caller.cookie === "" ? {} : { Cookie: caller.cookie };
  return request(address, { ...sent, headers: { ...headers, ...cookie } });
}

async function deniedLines({ someone }: Caller): Promise<number> {
  if (someone === null) return 0;
  const [row] = await storedRows`
    select count(*)::int as lines from audit_events
    where actor_person_id = ${someone.personId} and outcome = 'denied'`;
  return row?.lines;
}
