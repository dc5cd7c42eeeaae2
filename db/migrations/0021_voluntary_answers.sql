-- What somebody says of themselves for counts alone: nobody who reads or decides on an application sees it, no rule knows it,
-- and no history of it is kept. Taken back, it is gone.

create table voluntary_answers (
  person_id integer primary key references persons,
  gender text not null,
  said_on date not null,
  constraint known_gender check (gender in ('woman', 'man', 'another'))
);
comment on table voluntary_answers is 'for counts of equal access; no row where nothing was said';

alter table voluntary_answers enable row level security;
create policy own_answers on voluntary_answers
  using (person_id = (select asking_person())) with check (person_id = (select asking_person()));
-- Counts are made by the worker, which names nobody.
create policy counted on voluntary_answers for select using ((select asking_reach()) = 'system');
