import type { Sql } from "postgres";
import type { SequenceState, TableHead, TableSum } from "./frames";

/** Schemas that PostgreSQL itself keeps. */
const OURS = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

/** Every table with the columns that are stored, not computed. */
export function listTables(sql: Sql): Promise<TableHead[]> {
  return sql.unsafe<TableHead[]>(`
    select n.nspname as schema, c.relname as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum) as columns
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${OURS}
    order by 1, 2`);
}

/** Sequences take no part in a transaction: asked after the rows, no number of theirs is given again. */
export async function listSequences(sql: Sql): Promise<SequenceState[]> {
  const names = await sql.unsafe<{ sequence: string }[]>(`
    select format('%I.%I', n.nspname, c.relname) as sequence
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${OURS} order by 1`);
  const states: SequenceState[] = [];
  for (const { sequence } of names) {
    const [state] = await sql.unsafe<{ lastValue: string; isCalled: boolean }[]>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${sequence}`,
    );
    if (state === undefined) throw new Error(`a sequence without a state: ${sequence}`);
    states.push({ sequence, ...state });
  }
  return states;
}

/** The number of rows and a digest of all their values. The session's time zone must be UTC. */
export async function sumTable(sql: Sql, { schema, name }: TableHead): Promise<TableSum> {
  const [sum] = await sql<{ rows: string; digest: string }[]>`
    select count(*)::text as rows,
      coalesce(sum(('x' || left(md5(each::text), 16))::bit(64)::bigint::numeric), 0)::text as digest
    from ${sql(schema)}.${sql(name)} as each`;
  if (sum === undefined) throw new Error("a count without a row");
  return { table: `${schema}.${name}`, ...sum };
}

/** Everything but rows, one line each: two databases with the same lines guard the same rows alike. */
export async function listCatalogue(sql: Sql): Promise<string[]> {
  const rows = await sql.unsafe<{ line: string }[]>(`
    with schemas as (select n.oid, n.nspname, n.nspowner, n.nspacl from pg_namespace as n where ${OURS}),
    acl as (
      select 'relation' as what, c.oid, c.relacl as items from pg_class as c
      union all select 'function', oid, proacl from pg_proc
      union all select 'schema', oid, nspacl from pg_namespace
    ),
    granted as (
      select what, oid, string_agg(item::text, ',' order by item::text) as items
      from acl, unnest(items) as item group by what, oid
    )
    select concat_ws(' ', 'schema', nspname, pg_get_userbyid(nspowner), items) as line
    from schemas left join granted on granted.oid = schemas.oid and what = 'schema'
    union all
    select concat_ws(' ', 'relation', c.oid::regclass, c.relkind, pg_get_userbyid(c.relowner),
      'secured:' || c.relrowsecurity || c.relforcerowsecurity, items,
      case when c.relkind = 'v' then pg_get_viewdef(c.oid) when c.relkind = 'i' then pg_get_indexdef(c.oid) end)
    from pg_class as c join schemas on schemas.oid = c.relnamespace
    left join granted on granted.oid = c.oid and what = 'relation'
    where c.relkind in ('r', 'p', 'v', 'm', 'S', 'i')
    union all
    select concat_ws(' ', 'column', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
      a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid),
      (select string_agg(item::text, ',' order by item::text) from unnest(a.attacl) as item))
    from pg_attribute as a join pg_class as c on c.oid = a.attrelid
    join schemas on schemas.oid = c.relnamespace
    left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select concat_ws(' ', 'constraint', conrelid::regclass, conname, convalidated, pg_get_constraintdef(k.oid))
    from pg_constraint as k join schemas on schemas.oid = k.connamespace
    union all
    select concat_ws(' ', 'policy', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check)
    from pg_policies
    union all
    select concat_ws(' ', 'trigger', t.tgenabled, pg_get_triggerdef(t.oid))
    from pg_trigger as t join pg_class as c on c.oid = t.tgrelid join schemas on schemas.oid = c.relnamespace
    where not t.tgisinternal
    union all
    select concat_ws(' ', 'function', p.oid::regprocedure, pg_get_userbyid(p.proowner), items,
      pg_get_functiondef(p.oid))
    from pg_proc as p join schemas on schemas.oid = p.pronamespace
    left join granted on granted.oid = p.oid and what = 'function' where p.prokind in ('f', 'p')
    union all
    select concat_ws(' ', 'type', t.oid::regtype, t.typtype, format_type(t.typbasetype, t.typtypmod),
      (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = t.oid))
    from pg_type as t join schemas on schemas.oid = t.typnamespace where t.typtype in ('e', 'd')
    union all
    select concat_ws(' ', 'extension', extname) from pg_extension
    union all
    select concat_ws(' ', 'role', rolname, 'super:' || rolsuper, 'login:' || rolcanlogin, 'bypasses:' || rolbypassrls,
      array(select other.rolname from pg_roles as other
        where other.oid <> r.oid and other.rolname <> 'pg_database_owner' and pg_has_role(r.oid, other.oid, 'member')
        order by 1))
    from pg_roles as r where rolname in ('flicker_app', 'flicker_sign_in', 'flicker_owner', 'flicker_worker', 'flicker_backup')
    order by 1`);
  return rows.map(({ line }) => line);
}
