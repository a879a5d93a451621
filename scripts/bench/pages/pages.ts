// Times pages over HTTP at one size of the queue. Arguments: address, open referrals. Prints JSON.
import postgres from "postgres";
import { entryForm } from "./entry-form";
import { fillTo } from "./fill";
import { patientsWithEntries } from "./journals";
import { inTurn } from "./measure";
import { openFirst, openPage } from "./open-page";
import { signedIn, untouchedCopyOf } from "./people";

const [address = "", size = ""] = process.argv.slice(2);
/** Patients of each length of journal, in turn, so that none grows much while it is measured. */
const JOURNALS = 5;
const owner = postgres(process.env.DATABASE_SUPERUSER_URL ?? "", { max: 1, onnotice: () => {} });
const clinician = await signedIn(owner, "clinician@demo.flicker.example");
await fillTo(owner, clinician.clinicId, Number(size));
const patient = await signedIn(owner, await untouchedCopyOf(owner, "patient@demo.flicker.example"));

const [middle] = await owner`
  select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open'
  order by place, order_key, id offset 200 limit 1`;

const open = (path: string, cookie: string) => openPage(address, path, cookie);
const referral = `/referrals/${middle?.id}`;
for (const path of ["/account", "/queue", referral]) {
  await openFirst(address, path, clinician.cookie);
}
await openFirst(address, "/account", patient.cookie);

const plainRows = () => owner`
  select r.id, r.place, r.order_key, r.tier, r.band, r.information, r.deadline_on, r.target_on, r.overdue,
    r.reasons, r.labels, r.owner_id, r.last_entry_on, r.opened_at, p.name, p.birth_date, p.hospital_number
  from referrals r join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
  where r.clinic_id = ${clinician.clinicId} and r.status = 'open'
  order by r.place, r.order_key, r.id limit 51`;

const pages = await inTurn(
  {
    empty: () => open("/account", clinician.cookie),
    queue: () => open("/queue", clinician.cookie),
    referral: () => open(referral, clinician.cookie),
    queueRowsByPlainSql: async () => {
      await plainRows();
    },
  },
  { rounds: 300, warmUp: 60 },
);
const send = await entryForm(address, patient.cookie);
// Nobody writes this often by hand: the limit on repetition is lifted between two entries.
const between = async () => {
  await owner`delete from action_throttles`;
};
const entry = await inTurn(
  { emptyBesideEntry: () => open("/account", patient.cookie), entry: send },
  { rounds: 120, warmUp: 20, between },
);
const long = await inTurn(
  {
    entryAfter10: await sendInTurn(10),
    entryAfter1000: await sendInTurn(1000),
  },
  { rounds: 60, warmUp: 15, between },
);

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

process.stdout.write(`${JSON.stringify({ open: Number(size), ...pages, ...entry, ...long })}\n`);
await owner.end();
