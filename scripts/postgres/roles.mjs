import postgres from "postgres";

const DATABASE = "flicker";

/** The addresses of one cluster's database, one for each role. */
export function addresses(port, passwords, database = DATABASE) {
  const address = (role, password) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: address("postgres", passwords.superuser),
    ownerUrl: address("flicker_owner", passwords.owner),
    appUrl: address("flicker_app", passwords.app),
    signInUrl: address("flicker_sign_in", passwords.signIn),
    workerUrl: address("flicker_worker", passwords.worker),
    backupUrl: address("flicker_backup", passwords.backup),
  };
}

/** Make the roles and the owner's database unless they are there. */
export async function ensureRolesAndDatabase(port, passwords) {
  const { superuserUrl } = addresses(port, passwords, "postgres");
  const superuser = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    const roles = await superuser`select rolname from pg_roles`;
    const known = new Set(roles.map(({ rolname }) => rolname));
    for (const [role, password, rights] of [
      ["flicker_owner", passwords.owner, "nobypassrls"],
      ["flicker_app", passwords.app, "nobypassrls"],
      ["flicker_sign_in", passwords.signIn, "nobypassrls"],
      ["flicker_worker", passwords.worker, "nobypassrls"],
      ["flicker_backup", passwords.backup, "bypassrls in role pg_read_all_data"],
    ]) {
      if (known.has(role)) continue;
      // Roles take no parameters; the password is base64url of our own making.
      await superuser.unsafe(
        `create role ${role} login nosuperuser nocreaterole password '${password}' ${rights}`,
      );
    }
    const databases = await superuser`select from pg_database where datname = ${DATABASE}`;
    if (databases.length === 0) {
      await superuser.unsafe(`create database ${DATABASE} owner flicker_owner`);
    }
  } finally {
    await superuser.end();
  }
}
