import { z } from "zod";

/** Known to everybody who reads this file: FLICKER_MODE=production refuses to start with it. */
const DEMO_SECRET = "flicker-demo-secret-not-for-production-use";
const PHONE = /^\+?[0-9][0-9 ()-]{1,19}$/;

const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

type SettingHelp = { meaning: string; example: string };

/** Every setting that Flicker reads, for fault lines and for `.env.example`. */
export const SETTING_HELP = {
  DATABASE_URL: {
    meaning: "the database, as the app's own role, which owns nothing",
    example: "postgres://flicker_app:secret@localhost:5432/flicker",
  },
  DATABASE_OWNER_URL: {
    meaning: "the same database as its owner, for migrations only",
    example: "postgres://flicker_owner:secret@localhost:5432/flicker",
  },
  DATABASE_WORKER_URL: {
    meaning: "the same database as the worker's role",
    example: "postgres://flicker_worker:secret@localhost:5432/flicker",
  },
  NEXTAUTH_URL: {
    meaning: "the address that people type, with https in production",
    example: "https://flicker.clinic.example",
  },
  NEXTAUTH_SECRET: {
    meaning: "at least 32 random characters that encrypt the session cookie",
    example: "run: openssl rand -base64 48",
  },
  FLICKER_MODE: { meaning: "demo or production", example: "production" },
  FLICKER_DEMO: {
    meaning: "1 shows demo sign-ins and fills an empty database with made-up people",
    example: "0",
  },
  FLICKER_EMERGENCY_NUMBER: { meaning: "the number for a life in danger", example: "112" },
  FLICKER_ADVICE_NUMBER: { meaning: "the medical advice line", example: "116 117" },
  FLICKER_CRISIS_NUMBER: {
    meaning: "the line for people who think about ending their life",
    example: "116 123",
  },
  FLICKER_TRUSTED_PROXIES: {
    meaning:
      "how many reverse proxies stand before Flicker and append to X-Forwarded-For; 0 believes nobody",
    example: "1",
  },
  FLICKER_LOG_LEVEL: { meaning: "debug, info, warn, error or silent", example: "info" },
  PORT: { meaning: "where the web server listens", example: "3000" },
} satisfies Record<string, SettingHelp>;

export type SettingName = keyof typeof SETTING_HELP;
export type Environment = Readonly<Record<string, string | undefined>>;

const databaseUrl = z
  .string()
  .refine((text) => /^postgres(ql)?:\/\/[^/]/.test(text), "does not start with postgres://");
const phone = z.string().regex(PHONE, "is not a phone number");
const port = z.coerce.number().int().min(1).max(65535);

const proxies = z.string().regex(/^[0-9]$/, "is not a number from 0 to 9");

const schema = z.object({
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_WORKER_URL: databaseUrl.optional(),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "is not a web address" }).optional(),
  NEXTAUTH_SECRET: z.string().min(32, "is shorter than 32 characters").default(DEMO_SECRET),
  FLICKER_MODE: z.enum(["demo", "production"], "is neither demo nor production").default("demo"),
  FLICKER_DEMO: z.enum(["0", "1"], "is neither 0 nor 1").default("0"),
  FLICKER_EMERGENCY_NUMBER: phone.optional(),
  FLICKER_ADVICE_NUMBER: phone.optional(),
  FLICKER_CRISIS_NUMBER: phone.optional(),
  FLICKER_TRUSTED_PROXIES: proxies.optional(),
  FLICKER_LOG_LEVEL: z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(", ")}`).default("info"),
  PORT: port.default(3000),
}) satisfies z.ZodType<Partial<Record<SettingName, unknown>>>;

export type Settings = {
  databaseUrl: string;
  databaseOwnerUrl: string | undefined;
  databaseWorkerUrl: string | undefined;
  /** Scheme, host and port that people see, without a slash at the end. */
  origin: string;
  secret: string;
  mode: "demo" | "production";
  /** Demo sign-ins are shown and demo data may be written. */
  isDemo: boolean;
  port: number;
};

export type SettingsResult = { settings: Settings } | { faults: string[] };

/** The settings in `env`, or one readable line for each fault. An empty value counts as absent. */
export function readSettings(env: Environment): SettingsResult {
  const given = Object.fromEntries(
    Object.keys(SETTING_HELP).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map((issue) => {
        const name = SETTING_NAMES.find((known) => known === issue.path[0]);
        if (name === undefined) throw new Error(`no such setting: ${String(issue.path[0])}`);
        return faultLine(name, given[name] === undefined ? "is missing" : issue.message);
      }),
    };
  }
  const values = parsed.data;
  const origin = new URL(values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`).origin;
  const faults = values.FLICKER_MODE === "production" ? productionFaults(values, origin) : [];
  if (faults.length > 0) return { faults };
  return {
    settings: {
      databaseUrl: values.DATABASE_URL,
      databaseOwnerUrl: values.DATABASE_OWNER_URL,
      databaseWorkerUrl: values.DATABASE_WORKER_URL,
      origin,
      secret: values.NEXTAUTH_SECRET,
      mode: values.FLICKER_MODE,
      isDemo: values.FLICKER_DEMO === "1",
      port: values.PORT,
    },
  };
}

const SETTING_NAMES = Object.keys(SETTING_HELP).filter(
  (name): name is SettingName => name in SETTING_HELP,
);

const NUMBERS = [
  "FLICKER_EMERGENCY_NUMBER",
  "FLICKER_ADVICE_NUMBER",
  "FLICKER_CRISIS_NUMBER",
] as const;

function productionFaults(values: z.output<typeof schema>, origin: string): string[] {
  const faults: string[] = [];
  if (values.NEXTAUTH_SECRET === DEMO_SECRET)
    faults.push(faultLine("NEXTAUTH_SECRET", "is missing or the demo's own"));
  if (!origin.startsWith("https:"))
    faults.push(faultLine("NEXTAUTH_URL", "is not https, so cookies would travel unprotected"));
  if (values.FLICKER_DEMO === "1")
    faults.push(faultLine("FLICKER_DEMO", "is 1, but production has no demo sign-ins"));
  for (const name of NUMBERS) {
    if (values[name] === undefined)
      faults.push(faultLine(name, "is missing, and not every country answers the European one"));
  }
  if (values.FLICKER_TRUSTED_PROXIES === undefined)
    faults.push(
      faultLine("FLICKER_TRUSTED_PROXIES", "is missing: wrong sign-ins are counted by address"),
    );
  return faults;
}

function faultLine(name: SettingName, fault: string): string {
  const { meaning, example } = SETTING_HELP[name];
  return `${name} ${fault}. It is ${meaning}. Example: ${example}`;
}

let kept: Settings | undefined;

/** This process's settings, read once; throws with every fault line when they are bad. */
export function settings(): Settings {
  if (kept !== undefined) return kept;
  const result = readSettings(process.env);
  if ("faults" in result) throw new Error(`Bad settings:\n${result.faults.join("\n")}`);
  kept = result.settings;
  return kept;
}

/** How much is logged. Never fails: what a process says of its bad settings must be seen. */
export function logLevel(env: Environment = process.env): (typeof LOG_LEVELS)[number] {
  return LOG_LEVELS.find((level) => level === env.FLICKER_LOG_LEVEL) ?? "info";
}

/** How many proxies may say whose address a request has. Never fails: a value that is none believes nobody. */
export function trustedProxies(env: Environment = process.env): number {
  const parsed = proxies.safeParse(env.FLICKER_TRUSTED_PROXIES?.trim());
  return parsed.success ? Number(parsed.data) : 0;
}

export type EmergencyNumbers = { emergency: string; advice: string; crisis: string };

/**
 * The numbers to call. Never fails: a number that is missing or is none gives the European one (112, and
 * Commission Decisions 2007/116/EC with its changes for the others), because the emergency page must be
 * shown whatever else is wrong.
 */
export function emergencyNumbers(env: Environment = process.env): EmergencyNumbers {
  const numberOr = (given: string | undefined, otherwise: string) =>
    given !== undefined && PHONE.test(given.trim()) ? given.trim() : otherwise;
  return {
    emergency: numberOr(env.FLICKER_EMERGENCY_NUMBER, "112"),
    advice: numberOr(env.FLICKER_ADVICE_NUMBER, "116 117"),
    crisis: numberOr(env.FLICKER_CRISIS_NUMBER, "116 123"),
  };
}
