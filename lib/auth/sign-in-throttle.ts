import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { throttleKey } from "./throttle-key";

/** Tries in a row that cost no wait. Many people share an address; nobody shares an account. */
const FREE_TRIES = { account: 4, address: 40 };
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_HOURS = 24;

export type Try = { email: string; address: string; now: Date };

/**
 * Counts a try to sign in before its password is looked at, so that parallel guesses count too. Null:
 * go on. A number: the seconds to wait; the wait doubles with each try that costs, up to 15 minutes.
 */
export async function countTry({ email, address, now }: Try): Promise<number | null> {
  const account = throttleKey("account", email);
  const place = throttleKey("address", address);
  const at = sql`${now.toISOString()}::timestamptz`;
  const free = sql`case when throttle.key = ${place} then ${FREE_TRIES.address}::int else ${FREE_TRIES.account}::int end`;
  const failures = sql`case when throttle.expires_at <= ${at} then 1 else throttle.failures + 1 end`;
  const wait = sql`least(${LONGEST_WAIT_SECONDS}::float8, ${FIRST_WAIT_SECONDS}::float8 * 2 ^ least(${failures} - ${free} - 1, 20))`;
  const forgotten = sql`${at} + make_interval(hours => ${FORGOTTEN_AFTER_HOURS}::int)`;
  return withoutActor(async (tx) => {
    // In one order always, so that two tries never wait for each other. A row that the last condition
    // leaves alone is not returned: it is blocked.
    const counted = await tx.execute(sql`
      insert into sign_in_throttles as throttle (key, failures, expires_at)
      select key, 1, ${forgotten} from unnest(array[${account}, ${place}]) as key order by key
      on conflict (key) do update set
        failures = ${failures},
        blocked_until = case when ${failures} > ${free} then ${at} + make_interval(secs => ${wait}) end,
        expires_at = ${forgotten}
      where throttle.blocked_until is null or throttle.blocked_until <= ${at}
      returning key`);
    if (counted.length === 2) return null;
    const [blocked] = await tx.execute<{ seconds: number }>(sql`
      select ceil(extract(epoch from max(blocked_until) - ${at}))::int as seconds
      from sign_in_throttles where key in (${account}, ${place})`);
    return Math.max(1, blocked?.seconds ?? LONGEST_WAIT_SECONDS);
  });
}

/** After a right password: the account starts anew, and the address gets this try back. */
export async function forgiveTry({ email, address }: Omit<Try, "now">): Promise<void> {
  await withoutActor(async (tx) => {
    await tx.execute(
      sql`delete from sign_in_throttles where key = ${throttleKey("account", email)}`,
    );
    await tx.execute(sql`
      update sign_in_throttles set
        failures = greatest(failures - 1, 0),
        blocked_until = case when failures - 1 > ${FREE_TRIES.address} then blocked_until end
      where key = ${throttleKey("address", address)}`);
  });
}
