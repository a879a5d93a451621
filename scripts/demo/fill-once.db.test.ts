import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { owner } from "@/db/testing/owner";

import { DEMO_CLINICS } from "./demo-clinics";
import { seedDemo } from "./seed-demo";

const NOW = new Date("2026-11-24T11:00:00Z");
const [RIVERSIDE] = DEMO_CLINICS;
const SMALL = [{ ...RIVERSIDE, stories: RIVERSIDE.stories.slice(0, 1) }];

function fill() {
  const url = process.env.FLICKER_DEMO_DATABASE_OWNER_URL;
  if (url === undefined) throw new Error("no database for this test");
  return seedDemo(url, NOW, SMALL);
}

async function filled() {
  const [counts] = await owner`
    select (select count(*)::int from clinics) as clinics,
      (select count(*)::int from patients) as patients,
      (select count(*)::int from referrals) as referrals,
      (select count(*)::int from people where password_hash is not null) as sign_ins`;
  return counts;
}

test("the demo is filled once, made anew when it was cut short, and never mixed with other clinics", async () => {
  const whole = { clinics: 1, patients: 1, referrals: 1, sign_ins: 4 };
  expect(await fill()).toBe("filled");
  expect(await filled()).toEqual(whole);
  const stillOpen = await owner`select from sessions where ended_at is null`;
  expect(stillOpen, "sessions that the filling left open").toHaveLength(0);
  expect(await fill()).toBe("filled-before");
  expect(await filled()).toEqual(whole);

  await owner`update people set password_hash = null`;
  expect(await fill()).toBe("filled");
  expect(await filled()).toEqual(whole);

  await createClinic({ name: "A real clinic" });
  await owner`update people set password_hash = null`;
  expect(await fill()).toBe("other-clinics");
  expect(await filled()).toEqual({ ...whole, clinics: 2, sign_ins: 0 });
});
