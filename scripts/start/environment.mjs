import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { UserError } from "./phase.mjs";

const DATABASE_SETTINGS = [
  "DATABASE_URL",
  "DATABASE_SIGN_IN_URL",
  "DATABASE_OWNER_URL",
  "DATABASE_WORKER_URL",
  "DATABASE_BACKUP_URL",
];
const RECEIVER_SETTINGS = ["FLICKER_RECEIVER_URL", "FLICKER_RECEIVER_SECRET"];
const SECRETS = [
  ...DATABASE_SETTINGS,
  ...RECEIVER_SETTINGS,
  "FLICKER_SMTP_URL",
  "NEXTAUTH_SECRET",
  "FLICKER_BACKUP_KEY",
];

/** The secrets that each process needs for its work. */
const SECRETS_OF = {
  web: ["DATABASE_URL", "DATABASE_SIGN_IN_URL", "NEXTAUTH_SECRET"],
  worker: ["DATABASE_WORKER_URL", ...RECEIVER_SETTINGS, "FLICKER_SMTP_URL"],
  reader: ["DATABASE_WORKER_URL"],
  owner: ["DATABASE_OWNER_URL"],
  backup: ["DATABASE_BACKUP_URL", "FLICKER_BACKUP_KEY"],
  restore: ["DATABASE_OWNER_URL", "FLICKER_BACKUP_KEY"],
  build: [],
  /** The start script's own checks, and the demo's data, which every role writes. */
  all: SECRETS,
};

/**
 * The settings of every script: the real environment, and `.env` for what it leaves out or empty. Answers whether an
 * address of a database was given; without one it is the demo.
 * @param {{ real?: Record<string, string | undefined>, file?: string }} [from]
 */
export function readEnvironment({ real = process.env, file = ".env" } = {}) {
  const written = readFile(file);
  const env = { ...real };
  for (const [name, value] of Object.entries(written)) {
    if (!env[name]?.trim()) env[name] = value;
  }
  for (const name of Object.keys(env)) {
    if (name.startsWith(DEMO_PREFIX)) delete env[name];
  }
  const given = DATABASE_SETTINGS.filter((name) => env[name] !== undefined);
  const hasDatabase = given.some((name) => env[name].trim());
  if (!hasDatabase && given.length > 0) {
    throw new UserError(
      `${given.join(" and ")}: there, but empty. Give an address, or remove the line: only without one does the demo run.`,
    );
  }
  return { env, hasDatabase };
}

/** Whether these settings are no demo's. Never fails: settings that cannot be read are production's. */
export function isProduction() {
  try {
    return readEnvironment().hasDatabase;
  } catch {
    return true;
  }
}

const DEMO_PREFIX = "FLICKER_DEMO_";

/** `env` with the addresses of the demo's own database, under names that no operator gives. */
export function withDemoDatabase(env, { appUrl, signInUrl, ownerUrl, workerUrl, backupUrl }) {
  const others = Object.entries(env).filter(([name]) => !DATABASE_SETTINGS.includes(name));
  return {
    ...Object.fromEntries(others),
    [`${DEMO_PREFIX}DATABASE_URL`]: appUrl,
    [`${DEMO_PREFIX}DATABASE_SIGN_IN_URL`]: signInUrl,
    [`${DEMO_PREFIX}DATABASE_OWNER_URL`]: ownerUrl,
    [`${DEMO_PREFIX}DATABASE_WORKER_URL`]: workerUrl,
    [`${DEMO_PREFIX}DATABASE_BACKUP_URL`]: backupUrl,
  };
}

/** The random secret of this folder's demo, made once and readable by its owner only. */
export function demoSecret(home) {
  mkdirSync(home, { recursive: true });
  const file = path.join(home, "session-secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** What the process `kind` is started with: everything that is no secret, and the secrets of its own work. */
export function environmentFor(kind, env) {
  const own = withoutSecrets(env);
  for (const name of SECRETS_OF[kind]) {
    for (const key of [name, `${DEMO_PREFIX}${name}`]) {
      if (env[key] !== undefined) own[key] = env[key];
    }
  }
  const secret = own.NEXTAUTH_SECRET;
  if (secret !== undefined) own.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionKey(secret);
  // The administrator's page says whether there is one; where, is the worker's alone to know.
  own.FLICKER_HAS_RECEIVER = env.FLICKER_RECEIVER_URL?.trim() ? "1" : "0";
  own.FLICKER_HAS_MAIL_SERVER = env.FLICKER_SMTP_URL?.trim() ? "1" : "0";
  // The worker opens what the web process wrote to be mailed, and has no session's secret.
  if (kind === "worker" && env.NEXTAUTH_SECRET) own.FLICKER_MAIL_KEY = mailKey(env.NEXTAUTH_SECRET);
  // Else Next reads `.env` by itself and has the owner's password after all.
  return { ...own, __NEXT_PROCESSED_ENV: "true", NEXT_TELEMETRY_DISABLED: "1" };
}

/** Encrypts what an action carries to the browser and back: the same on every machine with the same secret. */
function actionKey(secret) {
  return createHmac("sha256", secret).update("server-actions").digest("base64");
}

/** As `mailKey` of lib/env has it. */
function mailKey(secret) {
  return createHmac("sha256", secret).update("mail").digest("base64");
}

function withoutSecrets(env) {
  const secrets = new Set(SECRETS.flatMap((name) => [name, `${DEMO_PREFIX}${name}`]));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.has(name)));
}

function readFile(file) {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new UserError(`${file} cannot be read: ${error.message}`);
  }
}
