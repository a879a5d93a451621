import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "./as-actor";
import { patients } from "./schema";
import { createPatient } from "./testing/create-patient";

test("a statement that is run again on a connection was planned before", async () => {
  const { actor } = await createPatient();
  await asActor(actor, async (tx) => {
    for (let time = 0; time < 2; time += 1)
      await tx.select({ id: patients.id }).from(patients).limit(1);
    const prepared = await tx.execute(sql`
      select (generic_plans + custom_plans)::int as runs from pg_prepared_statements
      where statement like ${'select "id" from "patients"%'}`);
    expect(prepared).toEqual([{ runs: 2 }]);
  });
});
