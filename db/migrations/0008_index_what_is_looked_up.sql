-- What pages and row security look up by, found one by one with thousands of rows instead of reading them all.

create index applications_by_person on applications (person_id);
create index applications_by_partner on applications (partner_id) where partner_id is not null;
create index application_documents_by_document on application_documents (document_id);
create index decisions_by_application on decisions (application_id);
create index interviews_by_application on interviews (application_id);
create index interview_panel_by_person on interview_panel (person_id);
create index offers_by_application on offers (application_id);
create index endorsements_by_application on endorsements (application_id);
create index review_requests_by_application on review_requests (application_id);
create index clearance_items_by_document on clearance_items (document_id) where document_id is not null;
create index check_ins_by_placement on check_ins (placement_id, planned_on);
create index goals_by_placement on goals (placement_id, position);
create index extensions_by_placement on extensions (placement_id);
create index awards_by_placement on awards (placement_id);
create index awards_by_fund on awards (fund_id);
create index placement_supervisors_by_person on placement_supervisors (person_id);
create index notices_by_office on notices (office_id);
create index mails_by_application on mails (application_id) where application_id is not null;
