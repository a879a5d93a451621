import "server-only";
import { decode, encode } from "next-auth/jwt";
import { secretSetting, settings } from "@/lib/env";

/** After this the browser forgets the cookie. The database ends a session much earlier. */
export const COOKIE_SECONDS = 24 * 60 * 60;

/** Where people arrive over https the names bind the cookies to this very host and to https. */
export function cookieNames(origin = settings().origin): {
  session: string;
  csrf: string;
  callback: string;
  unsent: string;
  device: string;
  joining: string;
  secure: boolean;
} {
  const secure = origin.startsWith("https:");
  const prefix = secure ? "__Host-" : "";
  return {
    session: `${prefix}flicker.session`,
    csrf: `${prefix}flicker.csrf`,
    callback: `${prefix}flicker.callback`,
    unsent: `${prefix}flicker.unsent`,
    device: `${prefix}flicker.device`,
    joining: `${prefix}flicker.joining`,
    secure,
  };
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: cookieNames().secure } as const;
}

/** The cookie's value for a session secret, in the form that next-auth itself writes. */
export function encryptSession(secret: string): Promise<string> {
  return encode({
    token: { sid: secret },
    secret: secretSetting("NEXTAUTH_SECRET"),
    maxAge: COOKIE_SECONDS,
  });
}

/** The session secret inside a cookie's value, or null when it is not ours, changed or too old. */
export async function decryptSession(cookie: string | undefined): Promise<string | null> {
  if (cookie === undefined || cookie.length > 4096) return null;
  // next-auth throws for every kind of unreadable cookie; to us they all mean "nobody signed in".
  const token = await decode({ token: cookie, secret: secretSetting("NEXTAUTH_SECRET") }).catch(
    () => null,
  );
  return typeof token?.sid === "string" ? token.sid : null;
}
