import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { patients } from "@/db/schema";
import type { WorkerActor } from "@/lib/actor";

/** The next patients of the clinic by id, after `after` (null: from the first), at most `most`. */
export function listPatients(
  actor: WorkerActor,
  after: string | null,
  most: number,
): Promise<readonly string[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx
      .select({ id: patients.id })
      .from(patients)
      .where(
        and(
          eq(patients.clinicId, actor.clinicId),
          after === null ? undefined : gt(patients.id, after),
        ),
      )
      .orderBy(asc(patients.id))
      .limit(most);
    return rows.map(({ id }) => id);
  });
}

const PAGE = 500;

/** Every patient of the clinic, by id, a page at a time. */
export async function* everyPatient(actor: WorkerActor): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const page = await listPatients(actor, after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
