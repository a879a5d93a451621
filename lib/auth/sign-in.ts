import "server-only";
import { slots } from "@/db/slots";
import type { SignedInRole } from "@/lib/actor";
import { storableText } from "@/lib/format/storable-text";
import { log } from "@/lib/log";
import { type Device, isKnownOn, withAccount } from "./known-device";
import { recordRefusedSignIn } from "./record-refused-sign-in";
import { countSignInTry, type SignInTry, takeBack } from "./sign-in-throttle";
import { startSession } from "./start-session";

export type SignInResult =
  | { outcome: "signed-in"; secret: string; role: SignedInRole; device: Device }
  | { outcome: "refused" }
  | { outcome: "throttled"; waitSeconds: number }
  /** Too many tries of everybody, on devices that do not know their account. */
  | { outcome: "crowded"; waitSeconds: number };

type From = { address: string; formerSessionId: string | null; device: Device | null; now: Date };

/** Hashes of unknown devices under way at once in this process: whoever has signed in on their device before is not behind them. */
const turnsOfUnknown = slots({ atOnce: 3, waitMs: 3000, mostWaiting: 300 });
/** Few tries of one address are under way at once: a try counts until its password was right. */
const TURNS_OF_ADDRESS = { atOnce: 8, waitMs: 3000, mostWaiting: 300 };
const turnsOfAddresses = new Map<string, ReturnType<typeof slots>>();

/**
 * Checks a password and starts a new session, which ends the browser's former one. Unknown, disabled and wrong are one
 * answer that takes one time; a refused try is counted (`countSignInTry`) and audited. Throws TooBusyError when too many
 * of one address, or in all on unknown devices, come at once.
 */
export function signIn(
  { email, password }: { email: string; password: string },
  { formerSessionId, device, address, now }: From,
): Promise<SignInResult> {
  const account = storableText(email).trim().toLowerCase();
  const isKnown = device !== null && isKnownOn(device, account, now);
  const counted = { account, address, device: isKnown ? device.id : null, now };
  const attempt = async (): Promise<SignInResult> => {
    const result = await tryPassword(counted, password, formerSessionId);
    if (result.outcome !== "signed-in") return result;
    return { ...result, device: withAccount(device, account, now) };
  };
  return isKnown ? attempt() : inTurn(address, attempt);
}

async function tryPassword(counted: SignInTry, password: string, formerSessionId: string | null) {
  const email = counted.account;
  const turn = await countSignInTry(counted);
  if ("waitSeconds" in turn) {
    await recordRefusedSignIn(email, "throttled");
    const { waitSeconds, isCrowded } = turn;
    return { outcome: isCrowded ? "crowded" : "throttled", waitSeconds } as const;
  }
  const started = await startSession({ email, password }, formerSessionId);
  if (started === null) {
    await recordRefusedSignIn(email, "wrong");
    return { outcome: "refused" } as const;
  }
  await takeBack(turn);
  log.info({ role: started.role }, "signed in");
  return { outcome: "signed-in", ...started } as const;
}

async function inTurn<Result>(address: string, work: () => Promise<Result>): Promise<Result> {
  const turns = turnsOfAddresses.get(address) ?? slots(TURNS_OF_ADDRESS);
  turnsOfAddresses.set(address, turns);
  const giveBack = await turns.take();
  try {
    const endHash = await turnsOfUnknown.take();
    try {
      return await work();
    } finally {
      endHash();
    }
  } finally {
    giveBack();
    if (turns.isIdle()) turnsOfAddresses.delete(address);
  }
}
