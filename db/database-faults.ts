import type { Sql } from "postgres";

/** The oldest PostgreSQL that has `casefold` and the collation `pg_unicode_fast`, by which names are compared. */
export const OLDEST_VERSION = 18;

/** Without each of these the database loses answers that it has acknowledged, or does not notice that they rot. */
const SETTINGS = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums"] as const;

/**
 * What keeps a database from holding people's records safely for `client`, in one line each; none: it may be
 * used. `role` is who must have signed in; only the owner may own tables.
 */
export async function databaseFaults(
  client: Sql,
  { role, isOwner = false, oldest = OLDEST_VERSION }: Expected & { oldest?: number },
): Promise<string[]> {
  const [server] = await client<Server[]>`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::int / 10000 as major,
      rolname as role, rolsuper as is_superuser, rolbypassrls as bypasses_rows,
      array(select other.rolname from pg_roles as other
        where other.oid <> pg_roles.oid and pg_has_role(other.oid, 'member')
        order by 1)::text[] as member_of,
      exists (select from pg_class
        where relkind in ('r', 'p', 'v', 'm') and pg_has_role(relowner, 'usage')
          and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')) as owns_tables
    from pg_roles where rolname = current_user`;
  if (server === undefined) throw new Error("a session without a role");
  const settings = await client<{ name: string; setting: string }[]>`
    select name, setting from pg_settings where name in ${client([...SETTINGS])} order by name`;
  return [
    ...roleFaults(server, { role, isOwner }),
    ...versionFaults(server, oldest),
    ...settings.flatMap(settingFault),
  ];
}

/** Where `client` is: the same text only for the same database of the same running server. */
export async function databaseIdentity(client: Sql): Promise<string> {
  const [row] = await client<{ identity: string }[]>`
    select concat_ws(' ', oid, datname, pg_postmaster_start_time()) as identity
    from pg_database where datname = current_database()`;
  if (row === undefined) throw new Error("a session without a database");
  return row.identity;
}

type Expected = { role: string; isOwner?: boolean };

type Server = {
  version: string;
  major: number;
  role: string;
  is_superuser: boolean;
  bypasses_rows: boolean;
  member_of: string[];
  owns_tables: boolean;
};

function roleFaults(server: Server, expected: Expected): string[] {
  const role = `The role ${server.role}`;
  return [
    server.role !== expected.role && `It signs in as ${server.role}, and not as ${expected.role}.`,
    server.is_superuser && `${role} is a superuser, whom row security does not bind.`,
    server.bypasses_rows && `${role} has BYPASSRLS, so row security does not bind it.`,
    !server.is_superuser &&
      expected.isOwner !== true &&
      server.owns_tables &&
      `${role} owns tables or has a role that does, and could switch their row security off.`,
    !server.is_superuser &&
      expected.isOwner !== true &&
      server.member_of.length > 0 &&
      `${role} is a member of ${server.member_of.join(", ")}, and may do what they may.`,
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
