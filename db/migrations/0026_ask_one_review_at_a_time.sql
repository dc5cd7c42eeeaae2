-- Of one finding, or of the whole, an applicant has one request that waits for an answer; a further one after the answer. Where
-- several wait already they become the first of them, with the words of all: nothing that was written is lost.

with several as (
  select min(id) as first, array_agg(id) as all_of_them, string_agg(wording, E'\n\n' order by id) as wording
  from review_requests where answered_at is null
  group by application_id, finding having count(*) > 1
), joined as (
  update review_requests r set wording = several.wording from several where r.id = several.first
)
delete from review_requests r using several where r.id = any (several.all_of_them) and r.id <> several.first;

create unique index one_open_review_of_a_finding on review_requests (application_id, finding) nulls not distinct
  where answered_at is null;
