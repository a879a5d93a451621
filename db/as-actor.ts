import "server-only";
import { sql } from "drizzle-orm";

import type { Actor, WorkerActor } from "@/lib/actor";
import { appDatabase, type Transaction, workerDatabase } from "./client";
import { patientTurns } from "./patient-turns";
import { SessionEndedError } from "./session-ended-error";
import { rethrowWithoutValues } from "./without-values";

/** For people, who wait: shorter than their request is waited for. */
const turnsOfPeople = patientTurns({ waitMs: 2000, mostWaiting: 40 });
const turnsOfWorker = patientTurns({ waitMs: 15_000, mostWaiting: 1000 });

/**
 * Run `work` in one transaction that the database itself limits to what `actor` may reach; anew from its start where
 * another holds the patient that it locks. Throws SessionEndedError when the actor's session does not count any more.
 */
export function asActor<Result>(
  actor: Actor,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return begin(actor, work).catch(rethrowWithoutValues);
}

class RolledBack extends Error {}

/** The same, and the transaction is rolled back in any case: what `work` would do, without doing it. */
export async function asActorUnsaved<Result>(
  actor: Actor,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const done: Result[] = [];
  try {
    await begin(actor, async (tx) => {
      done.push(await work(tx));
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) rethrowWithoutValues(error);
  }
  const [result] = done;
  if (result === undefined) throw new Error("a transaction that came to no result");
  return result;
}

function begin<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (actor.role === "worker") {
    return turnsOfWorker(() =>
      workerDatabase().transaction((tx) => afterBegin(beginAsWorker(tx, actor), work(tx))),
    );
  }
  return turnsOfPeople(() =>
    appDatabase().transaction((tx) => afterBegin(beginAs(tx, actor), work(tx))),
  );
}

/**
 * What the work gives, if the transaction began as its actor. Its first statements travel with the one that begins it, which
 * the server runs first: of nobody's session they reach nothing, and what they made of that is rolled back unseen.
 */
async function afterBegin<Result>(begun: Promise<void>, work: Promise<Result>): Promise<Result> {
  const [began, done] = await Promise.allSettled([begun, work]);
  if (began.status === "rejected") throw began.reason;
  if (done.status === "rejected") throw done.reason;
  return done.value;
}

async function beginAs(tx: Transaction, actor: Exclude<Actor, WorkerActor>): Promise<void> {
  const [session] = await sent(
    tx.execute<{
      person_id: string;
      clinic_id: string;
      role: string;
      patient_id: string | null;
    }>(sql`select * from app_begin(${actor.sessionId})`),
  );
  if (session === undefined) throw new SessionEndedError();
  const isTheirs =
    session.person_id === actor.personId &&
    session.clinic_id === actor.clinicId &&
    session.role === actor.role &&
    session.patient_id === (actor.role === "patient" ? actor.patientId : null);
  if (!isTheirs) throw new Error("the actor is not who the session belongs to");
}

async function beginAsWorker(tx: Transaction, actor: WorkerActor): Promise<void> {
  const [began] = await sent(
    tx.execute<{ is_clinic: boolean }>(
      sql`select app_begin_worker(${actor.clinicId}) as is_clinic`,
    ),
  );
  if (began?.is_clinic !== true)
    throw new Error("the worker was sent to a clinic that does not exist");
}

/** A query is sent when somebody first waits for it: this one at once, before whatever the work asks. */
function sent<Rows>(query: PromiseLike<Rows>): PromiseLike<Rows> {
  return query.then((rows) => rows);
}
