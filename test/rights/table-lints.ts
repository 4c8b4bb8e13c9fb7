import type { ClientBase } from 'pg'

const ours = "n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pgboss') and n.nspname !~ '^pg_'"

// Each asks pg_catalog for one known way of opening a wall without meaning to. Exceptions stand here with their reason.
const lints: Record<string, string> = {
  // platform.instance holds one word about the installation and nothing about anybody.
  'row-level security is off or not forced': `
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and c.oid <> 'platform.instance'::regclass`,
  'a view runs with its owner’s rights': `
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
  'a materialised view has no row-level security': `
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'm'`,
  'a definer function without a fixed search_path': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
  'a definer function runs as a superuser or past the policies': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
    where ${ours} and p.prosecdef and (r.rolsuper or r.rolbypassrls or r.rolcanlogin)`,
  'a definer function is open to everybody': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
  'a leakproof function of ours': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.proleakproof`,
  // The door of sign-in reaches the schema identity, bound by the secrets it is shown.
  'a policy that is true for all': `
    select format('%s on %s', p.polname, p.polrelid::regclass) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
      and not (n.nspname = 'identity' and p.polroles = array['maillon_door'::regrole]::oid[])
      -- What is searched holds open cards only, written by triggers. Any other condition keeps the operators of its index from it: decisions/0014.
      and (p.polrelid, p.polname) not in (('directory.searchable'::regclass, 'open_to_all'), ('directory.word'::regclass, 'open_to_all'))`,
  'a policy for everybody': `
    select format('%s on %s', p.polname, p.polrelid::regclass) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and 0 = any (p.polroles)`,
  'a policy for the product’s role that asks nothing of the session': `
    select format('%s on %s', p.polname, p.polrelid::regclass) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and p.polcmd <> 'a' and 'maillon_app'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) !~ 'ctx\\.'
      -- Organisations are public: a person must know who can hold her record.
      and (c.oid, p.polname) <> ('identity.organisation'::regclass, 'known_to_all')
      -- Cards of the directory are there to be read by all; drafts ask.
      and not (n.nspname = 'directory' and p.polname in ('known_to_all', 'open_to_all'))`,
  'a policy that calls a context function for each row': `
    select format('%s on %s', p.polname, p.polrelid::regclass) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace,
      lateral (select coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as said) e
    where ${ours} and 'maillon_app'::regrole = any (p.polroles) and regexp_replace(e.said, 'SELECT ctx\\.|FROM ctx\\.', '', 'g') ~ 'ctx\\.(account|person|organisation|roles|holds|session|shared)\\('`,
  // An account's address is unique everywhere: it is what one signs in with, and the answer at the door is the same for known and unknown.
  'unique on something personal across organisations': `
    select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and i.indisunique and not i.indisprimary
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attname ~ '(name|email|phone|birth)')
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attname in ('organisation_id', 'recipient_id'))
      and i.indexrelid <> 'identity.account_email'::regclass`,
  'granted to everybody': `
    select format('%s %s', acl.privilege_type, c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl where ${ours} and acl.grantee = 0
    union all select format('%s %s', acl.privilege_type, n.nspname) from pg_namespace n, aclexplode(n.nspacl) acl where ${ours} and acl.grantee = 0`,
  'more granted than the four verbs': `
    select format('%s %s to %s', acl.privilege_type, c.oid::regclass, acl.grantee::regrole) from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
    where ${ours} and acl.grantee <> c.relowner and acl.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`,
  'one of our roles owns a table, or is above the policies': `
    select format('%s owns %s', pg_get_userbyid(c.relowner), c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and pg_get_userbyid(c.relowner) ~ '^maillon_(app|door|worker|definer)$'
    union all select rolname from pg_roles where rolname ~ '^maillon_(app|door|worker|definer)$' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  'one of our roles may become another': `
    select format('%s in %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m where m.member::regrole::text in ('maillon_app', 'maillon_door', 'maillon_worker', 'maillon_definer')`,
  'a column that says neither why nor how long': `
    select c.oid::regclass || '.' || a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where ${ours} and c.relkind in ('r', 'p') and c.oid <> 'platform.instance'::regclass
      and coalesce(col_description(c.oid, a.attnum), '') !~ '@purpose \\S.* @keep \\S'`,
  'a foreign key that a client’s id could be tried against': `
    select r.conname::text from pg_constraint r join pg_class c on c.oid = r.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and r.contype = 'f' and r.confrelid::regclass::text = 'people.person'
      and has_table_privilege('maillon_app', c.oid, 'insert')
      -- A policy for adding rows that looks at the person answers before the key does.
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('a', '*') and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid)) ~ 'person_id')`,
}

/** Every place of the schema where one of the known pitfalls stands, with its name. */
export async function lintSchema(owner: ClientBase): Promise<string[]> {
  const found: string[] = []
  for (const [name, query] of Object.entries(lints)) {
    const { rows } = await owner.query<[string]>({ text: query, rowMode: 'array' })
    found.push(...rows.map(([what]) => `${name}: ${what}`))
  }
  return found
}
