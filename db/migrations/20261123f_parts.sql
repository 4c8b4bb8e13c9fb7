-- The instruments of exploration and prévalidation are shared one by one, like the rest of a record.
alter table people.consent drop constraint consent_field_group_check;
alter table people.consent add constraint consent_field_group_check
  check (field_group in ('contact', 'assessment', 'plan', 'decision', 'means', 'money', 'network', 'pitch', 'evidence'));
