import { expect, test } from "vitest";

import { createPatient } from "./testing/create-patient";

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

test.each([["1900-01-01"], [dayFromNow(0)], [null]])(
  "a person born on %s can be stored",
  async (birthDate) => {
    await expect(createPatient({ birthDate })).resolves.toBeDefined();
  },
);

test.each([["1899-12-31"], ["0184-03-02"], [dayFromNow(3)], ["9999-12-31"]])(
  "a birth date of %s is refused by the database itself",
  async (birthDate) => {
    await expect(createPatient({ birthDate })).rejects.toThrow(/patients_birth_date_is_possible/);
  },
);
