import type { Sql } from "postgres";

/** The oldest PostgreSQL that the migrations run on. */
const OLDEST_VERSION = 15;

/** Without each of these the database loses answers that it has acknowledged, or does not notice that they rot. */
const SETTINGS = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums"] as const;

/**
 * What keeps a database from holding people's records safely for the role that `client` signs in as, in one
 * line each; none: it may be used. `schemaOwner` is the role that runs the migrations.
 */
export async function databaseFaults(
  client: Sql,
  { schemaOwner, oldest = OLDEST_VERSION }: { schemaOwner: string; oldest?: number },
): Promise<string[]> {
  const [server] = await client<Server[]>`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::int / 10000 as major,
      rolname as role, rolsuper as is_superuser, rolbypassrls as bypasses_rows,
      exists (select from pg_class
        where relkind in ('r', 'p', 'v', 'm') and pg_has_role(relowner, 'usage')
          and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')) as owns_tables,
      exists (select from pg_roles where rolname = ${schemaOwner} and pg_has_role(oid, 'usage')) as is_schema_owner
    from pg_roles where rolname = current_user`;
  if (server === undefined) throw new Error("a session without a role");
  const settings = await client<{ name: string; setting: string }[]>`
    select name, setting from pg_settings where name in ${client([...SETTINGS])} order by name`;
  return [
    ...roleFaults(server),
    ...versionFaults(server, oldest),
    ...settings.flatMap(settingFault),
  ];
}

type Server = {
  version: string;
  major: number;
  role: string;
  is_superuser: boolean;
  bypasses_rows: boolean;
  owns_tables: boolean;
  is_schema_owner: boolean;
};

function roleFaults(server: Server): string[] {
  const role = `The role ${server.role}`;
  if (server.is_superuser) return [`${role} is a superuser, whom row security does not bind.`];
  return [
    server.bypasses_rows && `${role} has BYPASSRLS, so row security does not bind it.`,
    (server.is_schema_owner || server.owns_tables) &&
      `${role} owns tables or has a role that does, and could switch their row security off.`,
  ].filter((line) => line !== false);
}

function versionFaults({ version, major }: Server, oldest: number): string[] {
  if (major >= oldest) return [];
  return [`The server is PostgreSQL ${version}, and Flicker needs ${oldest} or newer.`];
}

function settingFault({ name, setting }: { name: string; setting: string }): string[] {
  if (setting !== "off") return [];
  return [`The server's ${name} is off, so answers that it has taken can be lost.`];
}
