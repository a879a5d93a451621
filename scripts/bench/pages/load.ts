// Pages and submissions with 1, 8 and 32 people at once, and the memory of the web process after minutes of all of them.
// Arguments: address, process of the web server, open referrals that are there, minutes. Prints JSON.
import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { type Load, underLoad } from "./at-once";
import { entryForm } from "./entry-form";
import { patientsWithEntries } from "./journals.sql";
import { openFirst, openPage } from "./open-page";
import { signedIn } from "./people.sql";
import { liftLimits, listPlainRows, referralInTheMiddle } from "./plain-rows.sql";
import { processorTimeOf } from "./processor-time.sql";

const [address = "", webPid = "", size = "", minutes = ""] = process.argv.slice(2);
const PEOPLE_AT_ONCE = [1, 8, 32];
/** So many that none is locked by another's submission, or reaches what one day takes. */
const PATIENTS = 128;
const LIFT_EVERY_MS = 250;

const owner = postgres(process.env.DATABASE_SUPERUSER_URL ?? "", { max: 4, onnotice: () => {} });
const clinician = await signedIn(owner, "clinician@demo.flicker.example");
const referral = `/referrals/${await referralInTheMiddle(owner, clinician.clinicId)}`;
for (const path of ["/account", "/queue", referral]) {
  await openFirst(address, path, clinician.cookie);
}
const send = await sendInTurn();
const open = (path: string) => () => openPage(address, path, clinician.cookie);
const work = {
  empty: open("/account"),
  queue: open("/queue"),
  referral: open(referral),
  entry: send,
  emergency: () => openPage(address, "/emergency", ""),
  queueRowsByPlainSql: () => listPlainRows(owner, clinician.clinicId),
};

const lifting = setInterval(() => void liftLimits(owner), LIFT_EVERY_MS);
const atOnce: Record<number, Record<string, Load>> = {};
for (const people of PEOPLE_AT_ONCE) {
  const now = await processorTimeOf(webPid, owner);
  atOnce[people] = await underLoad(work, { atOnce: people, now });
}
const memory = await memoryAfter(Number(minutes));
clearInterval(lifting);
process.stdout.write(`${JSON.stringify({ open: Number(size), atOnce, memory })}\n`);
await owner.end();

/** One after the other's entry, so that eight at once are of eight patients. */
async function sendInTurn(): Promise<() => Promise<void>> {
  const of = { count: PATIENTS, entries: 10 };
  const forms: (() => Promise<void>)[] = [];
  for (const email of await patientsWithEntries(owner, clinician.clinicId, of)) {
    forms.push(await entryForm(address, (await signedIn(owner, email)).cookie));
  }
  let turn = 0;
  return async () => {
    turn += 1;
    await forms[turn % forms.length]?.();
  };
}

/** What the web process holds, in MB, before and after so many minutes of eight people who do all of it. */
async function memoryAfter(
  lastMinutes: number,
): Promise<{ minutes: number; before: number; after: number }> {
  const before = await megabytes();
  const until = performance.now() + lastMinutes * 60_000;
  const everything = Object.values(work);
  const person = async (_: unknown, first: number) => {
    for (let turn = first; performance.now() < until; turn += 1) {
      await everything[turn % everything.length]?.().catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, person));
  return { minutes: lastMinutes, before, after: await megabytes() };
}

async function megabytes(): Promise<number> {
  const status = await readFile(`/proc/${webPid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
