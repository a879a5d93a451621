import "server-only";
import { sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { type Transaction, workerDatabase } from "@/db/client";
import { withReservedConnection } from "@/db/without-actor";
import type { AdminActor } from "@/lib/actor";

export type WaitingMessages = {
  /** Counted up to 10,000. */
  waiting: number;
  /** Since when the oldest waits; null: none does. */
  oldestAt: Date | null;
  /** How long that is, by the database's clock; 0: none waits. */
  oldestSeconds: number;
  /** Of how many a receiver was tried. */
  tried: number;
  /** Of how many cases a receiver has an urgent message, and nobody opened them in the clinic's time, */
  unopened: number;
  /** since when the first of them waits, and how long that is; null and 0: none does. */
  unopenedSince: Date | null;
  unopenedSeconds: number;
};

/** A receiver that works is reached within a minute, after an outage of its own within five. */
const LATE_SECONDS = 10 * 60;

/** Whether the oldest has waited for so long that somebody should look at the receiver. */
export function isLate({ oldestSeconds }: WaitingMessages): boolean {
  return oldestSeconds >= LATE_SECONDS;
}

/** Of the administrator's own clinic. */
export function getWaitingMessages(actor: AdminActor): Promise<WaitingMessages> {
  return asActor(actor, read);
}

/** Of all clinics, for whoever watches over the program. */
export function getAllWaitingMessages(): Promise<WaitingMessages> {
  return withReservedConnection(read);
}

/** The same, asked by the worker. */
export function getWaitingMessagesOfWorker(): Promise<WaitingMessages> {
  return workerDatabase().transaction(read);
}

async function read(tx: Transaction): Promise<WaitingMessages> {
  const [row] = await tx.execute<{
    waiting: number;
    oldest_at: Date | string | null;
    seconds: number | null;
    tried: number;
    unopened: number;
    unopened_since: Date | string | null;
    unopened_seconds: number | null;
  }>(sql`select * from app_waiting_messages(), app_unopened_cases()`);
  if (row === undefined) throw new Error("a count that came to nothing");
  return {
    waiting: row.waiting,
    oldestAt: row.oldest_at === null ? null : new Date(row.oldest_at),
    oldestSeconds: Math.floor(row.seconds ?? 0),
    tried: row.tried,
    unopened: row.unopened,
    unopenedSince: row.unopened_since === null ? null : new Date(row.unopened_since),
    unopenedSeconds: Math.floor(row.unopened_seconds ?? 0),
  };
}
