// Asked by `npm run setup`: the first clinic and its first administrator, outside the demo.
import { createInterface } from "node:readline/promises";
import postgres from "postgres";
import { secretSetting } from "@/lib/env";
import { createFirstClinic } from "./setup/create-clinic";
import { parseFirstClinic } from "./setup/first-clinic";

const owner = postgres(secretSetting("DATABASE_OWNER_URL"), { max: 1, onnotice: () => {} });
const terminal = createInterface({ input: process.stdin, output: process.stdout });

try {
  const { faults, clinic } = parseFirstClinic({
    clinicName: await terminal.question("Name of the clinic: "),
    zone: await terminal.question("Its time zone, for example Europe/London: "),
    phone: await terminal.question("The phone number that patients see: "),
    emergencyTexts: await terminal.question("Does the emergency number take texts? yes or no: "),
    crisisTexts: await terminal.question("Does the crisis line take texts? yes or no: "),
    adminName: await terminal.question("Your name: "),
    email: await terminal.question("Your e-mail: "),
    password: await terminal.question("A password of 15 characters or more (shown as you type): "),
  });
  for (const fault of faults) console.error(fault);
  const created = clinic !== null && (await createFirstClinic(owner, clinic));
  if (created) console.log("Made. Run `npm start` with the same settings, then sign in.");
  else if (clinic !== null) console.error("There is a clinic already. Nothing was changed.");
  if (!created) process.exitCode = 1;
} finally {
  terminal.close();
  await owner.end();
}
