declare module "next-auth" {
  interface User {
    id: string;
    /** The secret of the session that was just opened. */
    sid: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string | undefined;
  }
}

export {};
