-- What the door of open data asks: its pages in a fixed order, and a name for a service at one of its places.

-- A UUID made of two others, always the same (RFC 9562, version 8): the identifier HSDS wants where we keep a pair.
create function directory.pair_id(one uuid, other uuid) returns uuid
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select encode(set_byte(set_byte(hash, 6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
  from (select decode(md5(one::text || '|' || other::text), 'hex') as hash) h
$$;
revoke all on function directory.pair_id(uuid, uuid) from public;
grant execute on function directory.pair_id(uuid, uuid) to maillon_app, maillon_worker;

create index service_site_pair on directory.service_site (directory.pair_id(service_id, site_id));
create index service_open on directory.service (id) include (organisation_id) where state = 'open' and merged_into is null;
create index service_open_changed on directory.service (changed_at) where state = 'open' and merged_into is null;
create index organisation_changed on directory.organisation (changed_at);
