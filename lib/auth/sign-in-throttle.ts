import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { withSignInRole } from "@/db/without-actor";
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
  const left = sql`greatest(0, throttle.points - floor(extract(epoch from clock_timestamp() - throttle.counted_at) * ${perSecond}::float))`;
  const taken = await tx.execute(sql`
    insert into sign_in_throttles as throttle (key, points, counted_at, expires_at)
    values (${throttleKey("service")}, 1, clock_timestamp(), clock_timestamp() + interval '1 hour')
    on conflict (key) do update set points = ${left} + 1,
      counted_at = case when floor(extract(epoch from clock_timestamp() - throttle.counted_at) * ${perSecond}::float) > 0
        then clock_timestamp() else throttle.counted_at end,
      expires_at = excluded.expires_at
    where ${left} < ${atOnce}::integer
    returning key`);
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
    await lock(tx, address === null ? failed : [...failed, address.key]);
    await tx.execute(sql`delete from sign_in_throttles where key in ${[...failed]}`);
    if (address === null) return;
    await tx.execute(sql`
      update sign_in_throttles set points = greatest(points - 1, 0),
        blocked_until = nullif(blocked_until, ${address.blockedUntil?.toISOString() ?? null}::timestamptz)
      where key = ${address.key}`);
  });
}

type Row = {
  key: string;
  points: number;
  counted_at: Date | string;
  blocked_until: Date | string | null;
};

/** Nobody else counts under `keys` until the transaction ends. */
async function lock(tx: Transaction, keys: readonly string[]): Promise<void> {
  const parameters = keys.map((key) => sql`${key}`);
  // In one order always, so that two tries never wait for each other.
  await tx.execute(sql`
    select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(key, 0) as number from unnest(array[${sql.join(parameters, sql`, `)}]) as key order by 1
    ) as numbers`);
}

/** The counts of `keys` that are not forgotten, locked. */
async function lockCounts(
  tx: Transaction,
  keys: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, TryCount>> {
  await lock(tx, keys);
  const rows = await tx.execute<Row>(sql`
    select key, points, counted_at, blocked_until from sign_in_throttles
    where key in ${[...keys]} and expires_at > ${now.toISOString()}`);
  return new Map(
    rows.map(({ key, points, counted_at, blocked_until }) => [
      key,
      {
        points,
        countedAt: new Date(counted_at),
        blockedUntil: blocked_until === null ? null : new Date(blocked_until),
      },
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
  await tx.execute(sql`
    insert into sign_in_throttles (key, points, counted_at, blocked_until, expires_at)
    values (${key}, ${count.points}, ${count.countedAt.toISOString()},
      ${count.blockedUntil?.toISOString() ?? null}, ${forgottenAt(count, limit).toISOString()})
    on conflict (key) do update set points = excluded.points, counted_at = excluded.counted_at,
      blocked_until = excluded.blocked_until, expires_at = excluded.expires_at`);
}
