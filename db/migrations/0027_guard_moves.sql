-- The second wall before an application itself: who reads it, and so may lock it, does not thereby move it. Its person writes the
-- draft, sends, releases, renews, withdraws and answers an offer; its officers and the programme manager move it on; the Director
-- of HR reopens it, and places it as those do who manage its placement. Nobody removes one. The moves are those of
-- src/applications/states.ts: a new one there needs a migration here. The system fills a demonstration and moves promised days.
-- A program that already says what its askers are is let do all this; an older one moves no case for an office, as it decides none.

create policy begin_as_draft on applications as restrictive for insert
  with check ((select asking_reach()) = 'system'
    or (person_id = (select asking_person()) and state = 'draft' and submitted_at is null and submitted_form is null
      and released_at is null and answer_by is null and reserve_rank is null and reserve_until is null));

create function moves_as_applicant(was application_state, becomes application_state) returns boolean
  language sql immutable
  return case becomes
    when 'submitted' then was = 'draft'
    when 'released' then was = 'submitted'
    when 'accepted' then was = 'offered'
    when 'offer-declined' then was = 'offered'
    when 'withdrawn' then was in ('draft', 'submitted', 'released', 'screening', 'shortlisted', 'interview', 'recommended',
      'offered', 'reserve', 'accepted')
    else false
  end;

create function moves_as_office(was application_state, becomes application_state) returns boolean
  language sql immutable
  return case becomes
    when 'screening' then was in ('released', 'not-eligible', 'not-selected', 'offer-expired')
    when 'shortlisted' then was = 'screening'
    when 'interview' then was = 'shortlisted'
    when 'recommended' then was in ('shortlisted', 'interview')
    when 'offered' then was in ('recommended', 'reserve')
    when 'not-eligible' then was in ('released', 'screening', 'shortlisted', 'interview', 'recommended')
    when 'not-selected' then was in ('released', 'screening', 'shortlisted', 'interview', 'recommended', 'reserve')
    when 'reserve' then was in ('released', 'screening', 'shortlisted', 'interview', 'recommended')
    when 'offer-expired' then was = 'offered'
    when 'offer-withdrawn' then was in ('offered', 'accepted')
    else false
  end;

create function manages_placement_of(an_application integer) returns boolean
  language sql stable
  return exists (select from placements p where p.application_id = an_application
    and (array['programme-manager', 'hr-director'] && (select asking_roles())::text[]
      or p.office_id = any ((select asking_hr_offices())::integer[])));

create function may_move(was applications, becomes application_state) returns boolean
  language sql stable
  return case
    when was.person_id = (select asking_person()) and moves_as_applicant(was.state, becomes) then true
    when moves_as_office(was.state, becomes) and handles_application(was) then true
    when becomes = 'screening' and was.state in ('not-eligible', 'not-selected', 'offer-expired') then
      was.released_at is not null and was.person_id is distinct from (select asking_person())
        and 'hr-director' = any ((select asking_roles())::text[])
    when becomes = 'placed' and was.state = 'accepted' then manages_placement_of(was.id)
    else false
  end;

-- A policy sees a row as it becomes; a move is known by what it was, too. Whoever row security does not hold, this does not.
create function guard_application() returns trigger language plpgsql as $$
declare
  rest applications := new;
begin
  if not row_security_active('applications') or asking_reach() = 'system' then
    return new;
  end if;

  -- What this asker may change is put back; whatever is then not as it was, is not theirs.
  if new.state <> old.state and may_move(old, new.state)
    and (new.state <> 'submitted' or new.submitted_at is not null)
    and (new.state <> 'released' or new.released_at is not null) then
    rest.state := old.state;
    rest.state_since := old.state_since;
  end if;
  if old.person_id = asking_person() then
    if old.state = 'draft' then
      rest.proposed_start_on := old.proposed_start_on;
      rest.proposed_months := old.proposed_months;
      rest.areas := old.areas;
      rest.cover_letter := old.cover_letter;
      rest.steps_done := old.steps_done;
      rest.policy_id := old.policy_id;
      rest.language := old.language;
      rest.submitted_at := old.submitted_at;
      rest.submitted_form := old.submitted_form;
    elsif old.state = 'submitted' then
      rest.released_at := old.released_at;
      rest.answer_by := old.answer_by;
    elsif old.state in ('released', 'screening', 'shortlisted', 'interview', 'recommended', 'reserve')
      and old.notice_id is null and new.answer_by > old.answer_by then
      rest.answer_by := old.answer_by;
    end if;
  end if;
  if handles_application(old) then
    -- Of an application to an office category: taken up, or offered a place, it becomes one office's.
    if old.office_id is null and old.state in ('released', 'offered')
      and exists (select from offices o where o.id = new.office_id and o.kind = old.office_kind) then
      rest.office_id := old.office_id;
    end if;
    if old.state = 'reserve' then
      rest.reserve_rank := old.reserve_rank;
      rest.reserve_until := old.reserve_until;
    end if;
  end if;

  if rest is distinct from old then
    raise insufficient_privilege using message =
      format('row-level security of table "applications": application %s is not this asker''s to change so', old.id);
  end if;
  return new;
end $$;
create trigger guard_application before update on applications for each row execute function guard_application();
