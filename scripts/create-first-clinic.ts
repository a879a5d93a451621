// Asked by `npm run setup`: the first clinic and its first administrator, outside the demo.
import { createInterface } from "node:readline";
import postgres from "postgres";
import { ownerDatabase } from "@/db/owner-database";
import { secretSetting } from "@/lib/env";
import { createFirstClinic } from "./setup/create-clinic";
import { parseFirstClinic } from "./setup/first-clinic";

const owner = postgres(secretSetting("DATABASE_OWNER_URL"), { max: 1, onnotice: () => {} });
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();

class InputEndedError extends Error {}

/** The line that answers it, typed or from a file. */
async function ask(question: string): Promise<string> {
  process.stdout.write(question);
  const { value, done } = await lines.next();
  if (done) throw new InputEndedError("The questions were not answered. No clinic was made.");
  return value;
}

try {
  const { faults, clinic } = parseFirstClinic({
    clinicName: await ask("Name of the clinic: "),
    zone: await ask("Its time zone, for example Europe/London: "),
    phone: await ask("The phone number that patients see: "),
    emergencyTexts: await ask("Does the emergency number take texts? yes or no: "),
    crisisTexts: await ask("Does the crisis line take texts? yes or no: "),
    adminName: await ask("Your name: "),
    email: await ask("Your e-mail: "),
    password: await ask("A password of 15 characters or more (shown as you type): "),
  });
  for (const fault of faults) console.error(fault);
  const created = clinic !== null && (await createFirstClinic(ownerDatabase(owner), clinic));
  if (created) console.log("Made. Run `npm start` with the same settings, then sign in.");
  else if (clinic !== null) console.error("There is a clinic already. Nothing was changed.");
  if (!created) process.exitCode = 1;
} catch (fault) {
  if (!(fault instanceof InputEndedError)) throw fault;
  console.error(`\n${fault.message}`);
  process.exitCode = 1;
} finally {
  terminal.close();
  await owner.end();
}
