import { createHmac } from "node:crypto";
import { type ConnectionShares, connectionShares, leastConnections } from "./env/connection-shares";
import { DATABASE_ROLES, isLoopback } from "./env/database-address";
import { faultLine, SETTING_HELP, type SettingName } from "./env/setting-help";
import {
  LOG_LEVELS,
  PHONE,
  proxies,
  type SettingValues,
  settingsSchema,
} from "./env/settings-schema";

export type Environment = Readonly<Record<string, string | undefined>>;
export type DatabaseSetting = keyof typeof DATABASE_ROLES;

const DATABASE_SETTINGS = Object.keys(DATABASE_ROLES).filter(
  (name): name is DatabaseSetting => name in DATABASE_ROLES,
);
const NUMBERS = [
  "FLICKER_EMERGENCY_NUMBER",
  "FLICKER_ADVICE_NUMBER",
  "FLICKER_CRISIS_NUMBER",
] as const;
type Secret =
  | DatabaseSetting
  | "NEXTAUTH_SECRET"
  | "FLICKER_BACKUP_KEY"
  | "FLICKER_RECEIVER_SECRET";
/** What `npm start` needs; a machine that makes backups needs others. */
const START_SECRETS: readonly Secret[] = [
  "DATABASE_URL",
  "DATABASE_SIGN_IN_URL",
  "DATABASE_OWNER_URL",
  "DATABASE_WORKER_URL",
  "NEXTAUTH_SECRET",
];

export type Settings = {
  /** Made-up people, demo sign-ins and a public password; false: people's records, so everything is checked. */
  isDemo: boolean;
  /** Scheme, host and port that people see, without a slash at the end. */
  origin: string;
  bindAddress: string;
  port: number;
  webProcesses: number;
  /** To the database, of all processes together. */
  connections: number;
  shares: ConnectionShares;
};

/**
 * The settings in `env` that are no secrets, or one readable line for each fault. An empty value counts as absent.
 * `needed`: the secrets that must be there as well.
 */
export function parseSettings(
  env: Environment,
  needed: readonly Secret[] = START_SECRETS,
): { settings: Settings } | { faults: string[] } {
  const demo = isDemo(env);
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, valueOf(env, name)]));
  const parsed = settingsSchema.safeParse(given);
  const faults = needed
    .filter((name) => given[name] === undefined)
    .map((name) => faultLine(name, "is missing"));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const name = SETTING_NAMES.find((known) => known === issue.path[0]);
      if (name === undefined) throw new Error(`no such setting: ${String(issue.path[0])}`);
      faults.push(faultLine(name, issue.message));
    }
    return { faults };
  }
  const values = parsed.data;
  if (values.FLICKER_RECEIVER_URL !== undefined && values.FLICKER_RECEIVER_SECRET === undefined)
    faults.push(faultLine("FLICKER_RECEIVER_SECRET", "is missing, though there is a receiver"));
  if (values.FLICKER_SMTP_URL !== undefined && values.FLICKER_MAIL_FROM === undefined)
    faults.push(faultLine("FLICKER_MAIL_FROM", "is missing, though there is a mail server"));
  const origin = new URL(values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`).origin;
  faults.push(...(demo ? demoFaults(values) : productionFaults(values, origin)));
  const { FLICKER_WEB_PROCESSES: webProcesses, FLICKER_DATABASE_CONNECTIONS: connections } = values;
  const least = leastConnections(webProcesses);
  if (connections < least) {
    const fault = `is too few for the worker and ${webProcesses} web processes, which need ${least}`;
    faults.push(faultLine("FLICKER_DATABASE_CONNECTIONS", fault));
  }
  if (faults.length > 0) return { faults };
  return {
    settings: {
      isDemo: demo,
      origin,
      bindAddress: values.FLICKER_BIND_ADDRESS,
      port: values.PORT,
      webProcesses,
      connections,
      shares: connectionShares(connections, webProcesses),
    },
  };
}

const SETTING_NAMES = Object.keys(SETTING_HELP).filter(
  (name): name is SettingName => name in SETTING_HELP,
);

/** What the start script calls the address of the demo's own database: no operator gives it. */
export function demoSettingName(name: DatabaseSetting): string {
  return `FLICKER_DEMO_${name}`;
}

/** Whether this is the demo: no address of a database was given, and the start script made one. Never fails. */
export function isDemo(env: Environment = process.env): boolean {
  return (
    DATABASE_SETTINGS.every((name) => !env[name]?.trim()) &&
    DATABASE_SETTINGS.some((name) => env[demoSettingName(name)]?.trim())
  );
}

function valueOf(env: Environment, name: SettingName): string | undefined {
  const database = DATABASE_SETTINGS.find((known) => known === name);
  const place = database !== undefined && isDemo(env) ? demoSettingName(database) : name;
  return env[place]?.trim() || undefined;
}

/** The demo's password is public: it is never shown to a network, and never over a database elsewhere. */
function demoFaults(values: SettingValues): string[] {
  const faults: string[] = [];
  if (!isLoopback(values.FLICKER_BIND_ADDRESS))
    faults.push(faultLine("FLICKER_BIND_ADDRESS", "opens the demo to the network"));
  for (const name of DATABASE_SETTINGS) {
    const address = values[name];
    if (address !== undefined && !isLoopback(new URL(address).hostname))
      faults.push(faultLine(name, "is not the demo's own"));
  }
  return faults;
}

function productionFaults(values: SettingValues, origin: string): string[] {
  const faults: string[] = [];
  if (!origin.startsWith("https:"))
    faults.push(faultLine("NEXTAUTH_URL", "is not https, so cookies would travel unprotected"));
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

let kept: Settings | undefined;

/** This process's settings, read once; throws with every fault line when they are bad. */
export function settings(): Settings {
  if (kept !== undefined) return kept;
  const result = parseSettings(process.env, []);
  if ("faults" in result) throw new Error(`Bad settings:\n${result.faults.join("\n")}`);
  kept = result.settings;
  return kept;
}

/** A secret that this process was given; throws when it was not: each process gets only its own. */
export function secretSetting(name: Secret): string {
  settings();
  const value = valueOf(process.env, name);
  if (value === undefined) throw new Error(`Bad settings:\n${faultLine(name, "is missing")}`);
  return value;
}

export type Receiver = { url: string; secret: string };

/** Who is sent the clinics' messages; null: nobody, and they wait. Only the worker is given it. */
export function receiver(): Receiver | null {
  settings();
  const url = valueOf(process.env, "FLICKER_RECEIVER_URL");
  return url === undefined ? null : { url, secret: secretSetting("FLICKER_RECEIVER_SECRET") };
}

/** Whether the worker has one; the start script says so to the web process, which is not given the address. */
export function hasReceiver(env: Environment = process.env): boolean {
  return env.FLICKER_HAS_RECEIVER === "1";
}

export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte; else it is asked for, and on another machine demanded. */
  isTls: boolean;
  isOnThisMachine: boolean;
  user: { name: string; password: string } | null;
  /** From which address. */
  from: string;
};

/** Who takes the mails; null: nobody. Only the worker is given it. */
export function mailServer(env: Environment = process.env): MailServer | null {
  settings();
  const address = valueOf(env, "FLICKER_SMTP_URL");
  const from = valueOf(env, "FLICKER_MAIL_FROM");
  if (address === undefined || from === undefined) return null;
  const { protocol, hostname, port, username, password } = new URL(address);
  const isTls = protocol === "smtps:";
  const host = hostname.replace(/^\[|\]$/g, "");
  return {
    host,
    port: Number(port) || (isTls ? 465 : 587),
    isTls,
    isOnThisMachine: isLoopback(host),
    user:
      username === ""
        ? null
        : { name: decodeURIComponent(username), password: decodeURIComponent(password) },
    from,
  };
}

/**
 * What becomes of a mail: the worker sends it; in the demo, whose people are made up, it is only shown; else nobody has a mail server,
 * and none is written.
 */
export function mailMode(env: Environment = process.env): "sent" | "shown" | "none" {
  if (env.FLICKER_HAS_MAIL_SERVER === "1") return "sent";
  return isDemo(env) ? "shown" : "none";
}

/** The key of what is written to be mailed. The start script gives it to the worker, which has not the secret behind it. */
export function mailKey(env: Environment = process.env): Buffer {
  const given = env.FLICKER_MAIL_KEY;
  if (given !== undefined) return Buffer.from(given, "base64");
  return createHmac("sha256", secretSetting("NEXTAUTH_SECRET")).update("mail").digest();
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
