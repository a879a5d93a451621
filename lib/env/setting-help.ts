type SettingHelp = { meaning: string; example: string };

/** Every setting that an operator gives, for fault lines and for `.env.example`. */
export const SETTING_HELP = {
  DATABASE_URL: {
    meaning: "the database, as flicker_app, the web pages' own role, which owns nothing",
    example: "postgres://flicker_app:secret@localhost:5432/flicker",
  },
  DATABASE_SIGN_IN_URL: {
    meaning:
      "the same database as flicker_sign_in, who verifies passwords and reads no table of people",
    example: "postgres://flicker_sign_in:secret@localhost:5432/flicker",
  },
  DATABASE_OWNER_URL: {
    meaning: "the same database as flicker_owner, for migrations, setup and restoring only",
    example: "postgres://flicker_owner:secret@localhost:5432/flicker",
  },
  DATABASE_WORKER_URL: {
    meaning: "the same database as flicker_worker, the worker's role",
    example: "postgres://flicker_worker:secret@localhost:5432/flicker",
  },
  DATABASE_BACKUP_URL: {
    meaning:
      "the same database as flicker_backup, who reads every row and writes none; for backups only",
    example: "postgres://flicker_backup:secret@localhost:5432/flicker",
  },
  NEXTAUTH_URL: {
    meaning: "the address that people type, with https",
    example: "https://flicker.clinic.example",
  },
  NEXTAUTH_SECRET: {
    meaning: "at least 32 random characters that encrypt the session cookie",
    example: "run: openssl rand -base64 48",
  },
  FLICKER_BACKUP_KEY: {
    meaning: "at least 32 random characters that encrypt backups, which nobody reads without them",
    example: "run: openssl rand -base64 48",
  },
  FLICKER_RECEIVER_URL: {
    meaning:
      "the address of the clinic's program that is sent each message (docs/messages.md); without one they wait",
    example: "https://bus.clinic.example/flicker",
  },
  FLICKER_RECEIVER_SECRET: {
    meaning: "24 to 64 random bytes, as base64, that sign what the receiver is sent",
    example: "run: openssl rand -base64 48",
  },
  FLICKER_SMTP_URL: {
    meaning:
      "the clinic's mail server (docs/mail.md), which sends invitations and the way back after a lost password; without one letters are printed",
    example: "smtps://user:secret@mail.clinic.example",
  },
  FLICKER_MAIL_FROM: {
    meaning: "the address from which Flicker's mails come",
    example: "flicker@clinic.example",
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
  FLICKER_BIND_ADDRESS: {
    meaning: "the IP address on which the web server listens; the proxy's machine alone by default",
    example: "127.0.0.1",
  },
  PORT: { meaning: "the port on which the web server listens", example: "3000" },
  FLICKER_WEB_PROCESSES: {
    meaning:
      "how many web processes share the port, 1 to 16; one for each core, at most 4, by default",
    example: "4",
  },
  FLICKER_DATABASE_CONNECTIONS: {
    meaning: "how many connections to the database all processes together hold at most",
    example: "60",
  },
} satisfies Record<string, SettingHelp>;

export type SettingName = keyof typeof SETTING_HELP;

/** One line for a person: the setting, its fault, its meaning and an example; never its value. */
export function faultLine(name: SettingName, fault: string): string {
  const { meaning, example } = SETTING_HELP[name];
  return `${name} ${fault}. It is ${meaning}. Example: ${example}`;
}
