-- A referral is forgotten two years after it ended, as the register says, with all that hangs on it: its steps, meetings and sheet.
-- The sheet was to be kept a year longer; nothing could have shown what it was for.

create policy outlived on referrals.referral for delete to maillon_definer using (ended_at < ctx.now() - interval '2 years');
create policy outlived on referrals.answer_link for delete to maillon_definer
  using (least(coalesce(revoked_at, expires_at), expires_at) < ctx.now() - interval '90 days');
grant delete on referrals.referral, referrals.answer_link to maillon_definer;

select platform.annotate('referrals.sheet', 'prove what the person agreed to let go', '2 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'sheet'));
