-- The second wall before offers: made in their own name by those who handle the case, when it has come to an offer; answered once,
-- by the person to whom they are made. Whether a condition is met says who handles the case; that it is waived, the Director of
-- HR; by name. Which columns the application's role may change at all stands in db/grants.sql.

drop policy with_application on offers;
create policy with_application on offers for select
  using (exists (select from applications a where a.id = application_id and reads_application(a)));
create policy make_offers on offers for insert
  with check ((select asking_reach()) = 'system' or (made_by = (select asking_person()) and answered_at is null
    and exists (select from applications a where a.id = application_id and a.state = 'offered' and handles_application(a))));
create policy answer_offers on offers for update
  using (answered_at is null
    and exists (select from applications a where a.id = application_id and a.person_id = (select asking_person())))
  with check (answered_at is not null and exists (select from applications a where a.id = application_id
    and a.person_id = (select asking_person()) and a.state in ('accepted', 'offer-declined')));

create function waives_for(an_application applications) returns boolean
  language sql stable
  return an_application.released_at is not null
    and an_application.person_id is distinct from (select asking_person())
    and 'hr-director' = any ((select asking_roles())::text[]);

drop policy with_offer on offer_conditions;
create policy with_offer on offer_conditions for select
  using (exists (select from offers o where o.id = offer_id));
create policy set_conditions on offer_conditions for insert
  with check ((select asking_reach()) = 'system'
    or (state = 'open' and decided_by is null and decided_at is null and exists (
      select from offers o join applications a on a.id = o.application_id
      where o.id = offer_id and o.made_by = (select asking_person()) and o.answered_at is null
        and a.state = 'offered' and handles_application(a))));
create policy settle_conditions on offer_conditions for update
  using (exists (select from offers o join applications a on a.id = o.application_id
    where o.id = offer_id and a.state in ('offered', 'accepted', 'placed')
      and (handles_application(a) or waives_for(a))))
  with check (decided_by = (select asking_person()) and decided_at is not null and exists (
    select from offers o join applications a on a.id = o.application_id
    where o.id = offer_id and case offer_conditions.state
      when 'met' then handles_application(a)
      when 'unmet' then handles_application(a)
      when 'waived' then waives_for(a)
      else false
    end));
