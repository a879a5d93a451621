import { expect, test } from "vitest";
import { parseFirstClinic } from "./first-clinic";

const GOOD = {
  clinicName: "Riverside Neurology",
  zone: "Europe/London",
  phone: "01632 960 001",
  emergencyTexts: "no",
  crisisTexts: "yes",
  adminName: "Ada Njoroge",
  email: "Ada@Clinic.example",
  password: "fifteen letters",
};

test("good answers are taken, the e-mail in lower case", () => {
  expect(parseFirstClinic(GOOD)).toEqual({
    faults: [],
    clinic: { ...GOOD, email: "ada@clinic.example" },
  });
});

test.each([
  ["clinicName", " "],
  ["zone", "London"],
  ["zone", "Europe/Londinium"],
  ["phone", "ask the desk"],
  ["emergencyTexts", ""],
  ["crisisTexts", "perhaps"],
  ["adminName", ""],
  ["email", "ada"],
  ["password", "fourteen chars"],
])("%s %j is refused with what to write", (field, value) => {
  const { faults, clinic } = parseFirstClinic({ ...GOOD, [field]: value });
  expect(clinic).toBeNull();
  expect(faults).toHaveLength(1);
});
