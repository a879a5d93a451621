import { owner } from "./owner";

type ClinicFacts = {
  name?: string;
  zone?: string;
  holidays?: readonly string[];
  takesAnyTime?: boolean;
};

/** A clinic of its own, in Berlin's zone and at any time unless its facts say another. Answers its id. */
export async function createClinic(facts: ClinicFacts = {}): Promise<string> {
  const [clinic] = await owner<{ id: string }[]>`
    insert into clinics (name, zone, phone, takes_any_time, holidays) values (
      ${facts.name ?? "Riverside Neurology"},
      ${facts.zone ?? "Europe/Berlin"},
      ${"+49 30 5550100"},
      ${facts.takesAnyTime ?? true},
      ${[...(facts.holidays ?? [])]}::date[]
    ) returning id`;
  if (clinic === undefined) throw new Error("no clinic was made");
  return clinic.id;
}
