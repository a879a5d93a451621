import type { Sql } from "postgres";

/** What keeps `client`'s role from making backups that are whole and harm nothing, in one line each; none: it may. */
export async function backupRoleFaults(client: Sql): Promise<string[]> {
  const [role] = await client<Role[]>`
    select rolname as name, rolsuper as is_superuser, rolbypassrls as bypasses_rows,
      exists (select from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not (has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select'))) as misses_a_table,
      exists (select from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and has_table_privilege(c.oid, 'insert, update, delete, truncate')) as writes
    from pg_roles where rolname = current_user`;
  if (role === undefined) throw new Error("a session without a role");
  const who = `The role ${role.name}`;
  return [
    role.name !== "flicker_backup" && `It signs in as ${role.name}, and not as flicker_backup.`,
    role.is_superuser && `${who} is a superuser, and a backup needs to change nothing.`,
    !role.bypasses_rows && `${who} lacks BYPASSRLS, so row security would leave rows out.`,
    role.misses_a_table && `${who} cannot read every table: grant it pg_read_all_data.`,
    role.writes && `${who} may write, and a backup needs to change nothing.`,
  ].filter((line) => line !== false);
}

type Role = {
  name: string;
  is_superuser: boolean;
  bypasses_rows: boolean;
  misses_a_table: boolean;
  writes: boolean;
};
