import { hash } from "@node-rs/argon2";
import { createClinic, createPatient, storedRows } from "./people";

export const PASSWORD = "a long and right password";
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A patient in a clinic of their own, who signs in with `PASSWORD`. */
export async function patientWithPassword(): Promise<{ email: string }> {
  const { personId } = await createPatient(await createClinic());
  const [person] = await storedRows<{ email: string }[]>`
    update people set password_hash = ${await hash(PASSWORD, COST)}
    where id = ${personId} returning email`;
  if (person === undefined) throw new Error("no such person");
  return { email: person.email };
}
