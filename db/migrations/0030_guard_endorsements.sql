-- The second wall before a partner's word: given by a coordinator of the partner that the application belongs to, in their own
-- name, from its release until it is over. A new word is a new row; none is changed or removed (db/grants.sql).

drop policy with_application on endorsements;
create policy with_application on endorsements for select
  using (exists (select from applications a where a.id = application_id
    and (reads_application(a) or endorsements.partner_id = any ((select asking_partners())::integer[]))));
create policy endorse on endorsements for insert
  with check ((select asking_reach()) = 'system'
    or (given_by = (select asking_person()) and partner_id = any ((select asking_partners())::integer[])
      and exists (select from applications a where a.id = application_id and a.released_at is not null
        and a.partner_id = endorsements.partner_id and a.state not in ('placed', 'withdrawn', 'not-eligible',
          'not-selected', 'offer-declined', 'offer-expired', 'offer-withdrawn'))));
