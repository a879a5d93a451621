import { availableParallelism } from "node:os";
import { z } from "zod";
import { databaseAddressFault, isLoopback } from "./database-address";
import type { SettingName } from "./setting-help";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export const PHONE = /^\+?[0-9][0-9 ()-]{1,19}$/;
/** Ports that browsers refuse to open (fetch standard, "bad port"), of those that a server is given. */
const REFUSED_BY_BROWSERS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
]);

const phone = z.string().regex(PHONE, "is not a phone number");
export const proxies = z.string().regex(/^[0-9]$/, "is not a number from 0 to 9");
const databaseUrl = z.string().superRefine((text, context) => {
  const fault = databaseAddressFault(text);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
});
const receiverUrl = z.string().superRefine((text, context) => {
  const fault = receiverAddressFault(text);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
});
const smtpUrl = z.string().superRefine((text, context) => {
  const fault = mailServerFault(text);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
});
const secret = z
  .string()
  .min(32, { error: "is shorter than 32 characters", abort: true })
  .refine((text) => new Set(text).size > 9, "repeats itself, so it is not random");

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^[0-9]{1,6}$/, "is not a whole number")
    .transform(Number)
    .refine((number) => number >= least && number <= most, `is not between ${least} and ${most}`);

/** As Standard Webhooks has it: its libraries decode the key before they use it. */
const receiverSecret = z.base64({ error: "is not base64", abort: true }).refine((text) => {
  const { length } = Buffer.from(text, "base64");
  return length >= 24 && length <= 64 && new Set(text).size > 9;
}, "is not 24 to 64 random bytes");

/** Each setting by itself; what one asks of another is `parseSettings`. */
export const settingsSchema = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_SIGN_IN_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_WORKER_URL: databaseUrl.optional(),
  DATABASE_BACKUP_URL: databaseUrl.optional(),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "is not a web address" }).optional(),
  NEXTAUTH_SECRET: secret.optional(),
  FLICKER_BACKUP_KEY: secret.optional(),
  FLICKER_RECEIVER_URL: receiverUrl.optional(),
  FLICKER_RECEIVER_SECRET: receiverSecret.optional(),
  FLICKER_SMTP_URL: smtpUrl.optional(),
  FLICKER_MAIL_FROM: z.email("is not an e-mail address").optional(),
  FLICKER_EMERGENCY_NUMBER: phone.optional(),
  FLICKER_ADVICE_NUMBER: phone.optional(),
  FLICKER_CRISIS_NUMBER: phone.optional(),
  FLICKER_TRUSTED_PROXIES: proxies.optional(),
  FLICKER_LOG_LEVEL: z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(", ")}`).optional(),
  FLICKER_BIND_ADDRESS: z.union([z.ipv4(), z.ipv6()], "is not an IP address").default("127.0.0.1"),
  PORT: z.coerce
    .number("is not a number")
    .int("is not a whole number")
    .min(1, "is not a port")
    .max(65535, "is not a port")
    .refine((port) => !REFUSED_BY_BROWSERS.has(port), "is one that browsers refuse to open")
    .default(3000),
  FLICKER_WEB_PROCESSES: wholeNumber(1, 16).default(() => Math.min(4, availableParallelism())),
  FLICKER_DATABASE_CONNECTIONS: wholeNumber(1, 10_000).default(60),
}) satisfies z.ZodType<Partial<Record<SettingName, unknown>>>;

export type SettingValues = z.output<typeof settingsSchema>;

/** What is wrong with the address of a receiver of messages; null: nothing. It never repeats the address. */
function receiverAddressFault(text: string): string | null {
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return "is not a web address";
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== "" || password !== "" || hash !== "")
    return "may hold no name, password or #: the signature says who sends";
  if (protocol !== "https:" && !isLoopback(hostname))
    return "leaves this machine without https, so others could read it";
  return null;
}

/** What is wrong with the address of a mail server; null: nothing. It never repeats the address. */
function mailServerFault(text: string): string | null {
  if (!/^smtps?:\/\/[^/]/.test(text) || !URL.canParse(text)) {
    return "is not an address that begins with smtp:// or smtps://";
  }
  const { pathname, search, hash } = new URL(text);
  return pathname.length > 1 || search !== "" || hash !== ""
    ? "may hold nothing after the server's name and port"
    : null;
}
