import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { secretSetting } from "@/lib/env";
import { cookieNames, cookieOptions } from "./session-cookie";
import { throttleKey } from "./throttle-key";

/** A browser, and the accounts that have signed in there, each by a keyed digest, with the second at which that is forgotten. */
export type Device = { id: string; accounts: Readonly<Record<string, number>> };

const KNOWN_SECONDS = 90 * 24 * 60 * 60;
/** Staff share computers; a cookie of this many is well under what browsers and servers take. */
const MOST_ACCOUNTS = 20;
/** Another key than the session cookie's, so that neither is taken for the other. */
const SALT = "flicker.device";

const device = z.object({
  device: z.object({ id: z.string(), accounts: z.record(z.string(), z.number()) }),
});

/** Whether somebody has signed in to the account on this device within 90 days. It lets nobody in. */
export function isKnownOn(device: Device, account: string, now: Date): boolean {
  return (device.accounts[accountTag(device.id, account)] ?? 0) > now.getTime() / 1000;
}

/** The device with the account known for 90 days from `now`; of more than 20 accounts the oldest is forgotten. */
export function withAccount(from: Device | null, account: string, now: Date): Device {
  const id = from?.id ?? randomBytes(16).toString("base64url");
  const nowSeconds = Math.floor(now.getTime() / 1000);
  const accounts = { ...from?.accounts, [accountTag(id, account)]: nowSeconds + KNOWN_SECONDS };
  const newestFirst = Object.entries(accounts)
    .filter(([, until]) => until > nowSeconds)
    .toSorted(([, one], [, other]) => other - one);
  return { id, accounts: Object.fromEntries(newestFirst.slice(0, MOST_ACCOUNTS)) };
}

/** The device of the request's browser; null: nobody has signed in there, or its cookie is not ours. */
export async function getDevice(): Promise<Device | null> {
  const token = (await cookies()).get(cookieNames().device)?.value;
  if (token === undefined || token.length > 4096) return null;
  // next-auth throws for every kind of unreadable cookie; to us they all mean an unknown device.
  const read = await decode({
    token,
    secret: secretSetting("NEXTAUTH_SECRET"),
    salt: SALT,
  }).catch(() => null);
  return device.safeParse(read).data?.device ?? null;
}

export async function writeDevice(device: Device): Promise<void> {
  const value = await encode({
    token: { device },
    secret: secretSetting("NEXTAUTH_SECRET"),
    salt: SALT,
    maxAge: KNOWN_SECONDS,
  });
  (await cookies()).set(cookieNames().device, value, {
    ...cookieOptions(),
    sameSite: "strict",
    maxAge: KNOWN_SECONDS,
  });
}

function accountTag(id: string, account: string): string {
  return throttleKey("device", id, account).slice(0, 32);
}
