import "server-only";
import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signInThrottles } from "@/db/schema";
import { withSignInRole } from "@/db/without-actor";
import { lockKeys } from "./lock-keys.sql";
import { throttleKey } from "./throttle-key";
import {
  decayed,
  forgottenAt,
  secondsToWait,
  type TryCount,
  type TryLimit,
  withOneMore,
} from "./try-count";

const LIMITS = {
  /** One account from one address. A try in each quarter of an hour never makes its owner wait. */
  accountAtAddress: { free: 4, decaySeconds: 15 * 60 },
  /** Accounts that are tried from one address and whose password was not right: of a hospital's staff, who share one, fewer fail at once. */
  address: { free: 100, decaySeconds: 5 * 60 },
  /** Failures in a row of one account from unknown devices anywhere (NIST SP 800-63B: 100 at most). */
  account: { free: 100, decaySeconds: null },
  /** Failures in a row of one account on a device that it knows, which after them is like any other. */
  device: { free: 20, decaySeconds: null },
  /** The password asked for again in one session. */
  session: { free: 4, decaySeconds: 15 * 60 },
} as const satisfies Record<string, TryLimit>;

/**
 * Tries of the whole service on devices that do not know the account: what each costs is the hash of a password, right or wrong.
 * So many at once, as when a hospital's day begins, and so many a second from then on.
 */
export const SERVICE = { atOnce: 1000, perSecond: 10, waitSeconds: 30 };

/** What a right password takes back. */
export type Counted = {
  /** Keys that start anew. */
  failed: readonly string[];
  /** The address, which counts this account no more, and the block that this very try gave it. */
  address: { key: string; blockedUntil: Date | null } | null;
};
type Turn = Counted | { waitSeconds: number; isCrowded?: true };
export type SignInTry = {
  account: string;
  address: string;
  /** The device's id, where it knows the account. */
  device: string | null;
  now: Date;
};

/**
 * Counts a try to sign in before its password is looked at, so that parallel guesses count too. A known device is
 * counted for itself alone, and waits for nobody.
 */
export function countSignInTry({ account, address, device, now }: SignInTry): Promise<Turn> {
  const anywhere = throttleKey("account", account);
  const place = throttleKey("address", address);
  const here = throttleKey("account at address", account, address);
  return withSignInRole(async (tx) => {
    const own = device === null ? null : throttleKey("device", device, account);
    const keys = [anywhere, place, here, ...(own === null ? [] : [own])];
    const counts = await lockCounts(tx, keys, now);
    if (own !== null) {
      const onDevice = withOneMore(counts.get(own) ?? null, LIMITS.device, now);
      if (onDevice.points <= LIMITS.device.free) {
        await saveCount(tx, own, onDevice, LIMITS.device);
        return { failed: [own, anywhere], address: null };
      }
    }
    const waits = [anywhere, place, here].flatMap((key) => {
      const count = counts.get(key);
      return count === undefined ? [] : [secondsToWait(count, now) ?? 0];
    });
    const waitSeconds = Math.max(0, ...waits);
    if (waitSeconds > 0) return { waitSeconds };
    if (!(await hasRoom(tx))) return { waitSeconds: SERVICE.waitSeconds, isCrowded: true };
    const known = counts.get(here);
    const isNewHere =
      known === undefined || decayed(known, LIMITS.accountAtAddress, now).points === 0;
    const atAddress = withOneMore(counts.get(place) ?? null, LIMITS.address, now);
    if (isNewHere) await saveCount(tx, place, atAddress, LIMITS.address);
    await countOneMore(tx, here, known, LIMITS.accountAtAddress, now);
    await countOneMore(tx, anywhere, counts.get(anywhere), LIMITS.account, now);
    return {
      failed: [here, anywhere, ...(own === null ? [] : [own])],
      address: { key: place, blockedUntil: isNewHere ? atAddress.blockedUntil : null },
    };
  });
}

/** Takes one of the service's tries, by the database's clock: one row, and no host's clock fills or empties it for another's. */
async function hasRoom(tx: Transaction): Promise<boolean> {
  const { atOnce, perSecond } = SERVICE;
  const { points, countedAt } = signInThrottles;
  const refilled = sql`floor(extract(epoch from clock_timestamp() - ${countedAt}) * ${perSecond}::float)`;
  const left = sql`greatest(0, ${points} - ${refilled})`;
  const taken = await tx
    .insert(signInThrottles)
    .values({
      key: throttleKey("service"),
      points: 1,
      countedAt: sql`clock_timestamp()`,
      expiresAt: sql`clock_timestamp() + interval '1 hour'`,
    })
    .onConflictDoUpdate({
      target: signInThrottles.key,
      set: {
        points: sql`${left} + 1`,
        countedAt: sql`case when ${refilled} > 0 then clock_timestamp() else ${countedAt} end`,
        expiresAt: sql`excluded.expires_at`,
      },
      setWhere: lt(left, atOnce),
    })
    .returning({ key: signInThrottles.key });
  return taken.length > 0;
}

/** Counts a password that is asked for again, against its session alone. */
export function countConfirmation(sessionId: string, now: Date): Promise<Turn> {
  const key = throttleKey("session", sessionId);
  return withSignInRole(async (tx) => {
    const count = (await lockCounts(tx, [key], now)).get(key);
    const waitSeconds = count === undefined ? null : secondsToWait(count, now);
    if (waitSeconds !== null) return { waitSeconds };
    await countOneMore(tx, key, count, LIMITS.session, now);
    return { failed: [key], address: null };
  });
}

/** After a right password: its keys start anew, and the address no longer counts the account. */
export async function takeBack({ failed, address }: Counted): Promise<void> {
  await withSignInRole(async (tx) => {
    await lockKeys(tx, address === null ? failed : [...failed, address.key]);
    await tx.delete(signInThrottles).where(inArray(signInThrottles.key, [...failed]));
    if (address === null) return;
    const { points, blockedUntil } = signInThrottles;
    await tx
      .update(signInThrottles)
      .set({
        points: sql`greatest(${points} - 1, 0)`,
        blockedUntil: sql`nullif(${blockedUntil}, ${address.blockedUntil?.toISOString() ?? null}::timestamptz)`,
      })
      .where(eq(signInThrottles.key, address.key));
  });
}

/** The counts of `keys` that are not forgotten, locked. */
async function lockCounts(
  tx: Transaction,
  keys: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, TryCount>> {
  await lockKeys(tx, keys);
  const rows = await tx
    .select()
    .from(signInThrottles)
    .where(and(inArray(signInThrottles.key, [...keys]), gt(signInThrottles.expiresAt, now)));
  return new Map(
    rows.map(({ key, points, countedAt, blockedUntil }) => [
      key,
      { points, countedAt, blockedUntil },
    ]),
  );
}

function countOneMore(
  tx: Transaction,
  key: string,
  count: TryCount | undefined,
  limit: TryLimit,
  now: Date,
): Promise<void> {
  return saveCount(tx, key, withOneMore(count ?? null, limit, now), limit);
}

async function saveCount(
  tx: Transaction,
  key: string,
  count: TryCount,
  limit: TryLimit,
): Promise<void> {
  const row = { ...count, expiresAt: forgottenAt(count, limit) };
  await tx
    .insert(signInThrottles)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: signInThrottles.key, set: row });
}
