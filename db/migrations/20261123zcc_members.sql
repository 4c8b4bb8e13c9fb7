-- Whose card it is: an administrator ties a card to an organisation of this instance, and chooses among their names.

create function directory.members() returns table (id uuid, name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not ctx.holds('administrator') then return; end if;
  return query select o.id, o.name from identity.organisation o order by o.name, o.id;
end $$;
grant create on schema directory to maillon_definer;
alter function directory.members owner to maillon_definer;
revoke create on schema directory from maillon_definer;
revoke all on function directory.members from public;
grant execute on function directory.members to maillon_app;
