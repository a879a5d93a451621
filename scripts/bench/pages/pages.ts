// Times pages over HTTP at one size of the queue. Arguments: address, process of the web server, open referrals. Prints JSON.
import { gzipSync } from "node:zlib";
import postgres from "postgres";
import { besideStuckPatient } from "./beside-stuck-patient";
import { entryForm } from "./entry-form";
import { fillTo } from "./fill.sql";
import { patientsWithEntries } from "./journals.sql";
import { inTurn } from "./measure";
import { openFirst, openPage } from "./open-page";
import { signedIn, untouchedCopyOf } from "./people.sql";
import { liftLimits, listPlainRows, referralInTheMiddle } from "./plain-rows.sql";
import { processorTimeOf } from "./processor-time.sql";

const [address = "", webPid = "", size = ""] = process.argv.slice(2);
/** Patients of each length of journal, in turn, so that none grows much while it is measured. */
const JOURNALS = 5;
const owner = postgres(process.env.DATABASE_SUPERUSER_URL ?? "", { max: 1, onnotice: () => {} });
const clinician = await signedIn(owner, "clinician@demo.flicker.example");
await fillTo(owner, clinician.clinicId, Number(size));
const patient = await signedIn(owner, await untouchedCopyOf(owner, "patient@demo.flicker.example"));

const middle = await referralInTheMiddle(owner, clinician.clinicId);

const open = (path: string, cookie: string) => openPage(address, path, cookie);
const referral = `/referrals/${middle}`;
for (const path of ["/account", "/queue", referral]) {
  await openFirst(address, path, clinician.cookie);
}
await openFirst(address, "/account", patient.cookie);

const processorTime = () => processorTimeOf(webPid, owner);
const pages = await inTurn(
  {
    empty: () => open("/account", clinician.cookie),
    queue: () => open("/queue", clinician.cookie),
    referral: () => open(referral, clinician.cookie),
    emergency: () => open("/emergency", ""),
    queueRowsByPlainSql: () => listPlainRows(owner, clinician.clinicId),
  },
  { rounds: 300, warmUp: 60, processorTime },
);
const bytes = {
  empty: compressedBytes(await open("/account", clinician.cookie)),
  queue: compressedBytes(await open("/queue", clinician.cookie)),
  referral: compressedBytes(await open(referral, clinician.cookie)),
};
const send = await entryForm(address, patient.cookie);
const between = () => liftLimits(owner);
const entry = await inTurn(
  { emptyBesideEntry: () => open("/account", patient.cookie), entry: send },
  { rounds: 120, warmUp: 20, between, processorTime },
);
const long = await inTurn(
  {
    entryAfter10: await sendInTurn(10),
    entryAfter1000: await sendInTurn(1000),
  },
  { rounds: 60, warmUp: 15, between, processorTime },
);

const stuckEmails = await patientsWithEntries(owner, clinician.clinicId, { count: 1, entries: 10 });
const stuck = await signedIn(owner, stuckEmails[0] ?? "");
const beside = await besideStuckPatient({
  owner,
  sendStuck: await entryForm(address, stuck.cookie),
  lockKey: `${stuck.clinicId}/${stuck.patientId}`,
  send: await sendInTurn(10),
  between,
  rounds: 20,
});

function compressedBytes(page: string): number {
  return gzipSync(page).length;
}

/** Sends an entry of one patient after the other, each with so many entries before. */
async function sendInTurn(entries: number): Promise<() => Promise<void>> {
  const of = { count: JOURNALS, entries };
  const forms: (() => Promise<void>)[] = [];
  for (const email of await patientsWithEntries(owner, clinician.clinicId, of)) {
    const { cookie } = await signedIn(owner, email);
    forms.push(await entryForm(address, cookie));
  }
  let turn = 0;
  return async () => {
    await forms[turn % forms.length]?.();
    turn += 1;
  };
}

process.stdout.write(
  `${JSON.stringify({ open: Number(size), bytes, ...pages, ...entry, ...long, ...beside })}\n`,
);
await owner.end();
