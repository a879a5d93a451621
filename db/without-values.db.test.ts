import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asActor } from "./as-actor";
import type { Transaction } from "./client";
import { createPatient } from "./testing/create-patient";
import { withoutActor } from "./without-actor";

const ANSWER = "my tongue twitches";

test.each<[string, (tx: Transaction) => Promise<unknown>, string]>([
  ["of the wrong type", (tx) => tx.execute(sql`select ${ANSWER}::uuid`), "22P02"],
  [
    "in a refused row",
    (tx) => tx.execute(sql`insert into action_throttles (key) values (${ANSWER})`),
    "23502",
  ],
  [
    "in a doubled key",
    (tx) =>
      tx.execute(sql`
        insert into action_throttles (key, points, expires_at)
        select ${ANSWER}, 1, now() from generate_series(1, 2)`),
    "23505",
  ],
])("a value %s is in no part of the error that leaves the transaction", async (_, work, code) => {
  const { actor } = await createPatient();
  for (const fail of [() => withoutActor(work), () => asActor(actor, work)]) {
    const error: unknown = await fail().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "StatementFailedError", cause: { code } });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(ANSWER);
  }
});

test("what the work itself throws leaves as it is", async () => {
  const bug = new Error("a bug");
  await expect(withoutActor(() => Promise.reject(bug))).rejects.toBe(bug);
});
