import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { databaseTime } from "@/db/database-time";
import { withSignInRole } from "@/db/without-actor";
import { secretSetting } from "@/lib/env";
import { clientAddress } from "./client-address";
import { endSession } from "./end-session";
import { COOKIE_SECONDS, cookieNames, cookieOptions } from "./session-cookie";
import { sessionIdOf } from "./session-secret";
import { signInBrowser } from "./sign-in-browser";

/**
 * next-auth over our sessions: its token carries the session's secret and nothing else. `onWait` hears for how many seconds a try
 * that was not looked at has to wait.
 */
export function nextAuthOptions(onWait: (seconds: number) => void): AuthOptions {
  const names = cookieNames();
  const options = cookieOptions();
  return {
    secret: secretSetting("NEXTAUTH_SECRET"),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    useSecureCookies: names.secure,
    cookies: {
      sessionToken: { name: names.session, options },
      csrfToken: { name: names.csrf, options },
      callbackUrl: { name: names.callback, options },
    },
    pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        // Null for every refusal: next-auth puts what is thrown here into an address.
        authorize: async (typed, request) => {
          const { email, password } = typed ?? {};
          if (typeof email !== "string" || typeof password !== "string") return null;
          const address = clientAddress(new Headers(request.headers));
          const now = await withSignInRole(databaseTime);
          const result = await signInBrowser({ email, password }, { address, now });
          if ("waitSeconds" in result) onWait(result.waitSeconds);
          if (result.outcome !== "signed-in") return null;
          return { id: sessionIdOf(result.secret), sid: result.secret };
        },
      }),
    ],
    callbacks: {
      // Whatever a caller sends along with trigger "update" is left unread.
      jwt: ({ token, user }) => ({ sid: user?.sid ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) ? url : baseUrl),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sid === "string") await endSession(token.sid);
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
