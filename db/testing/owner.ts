import postgres from "postgres";

const url = process.env.TEST_SUPERUSER_URL;
if (url === undefined) throw new Error("db/testing/setup-file.ts has not run");

/** A superuser's client, which row security does not bind: to arrange and to look, never to test through. */
export const owner = postgres(url, { max: 4, onnotice: () => {} });
