-- What the application's role may do; run after every migration, safe to run again.
grant usage on schema public to passerelle_app;
grant select, insert, update, delete on all tables in schema public to passerelle_app;
grant usage, select on all sequences in schema public to passerelle_app;
grant execute on all functions in schema public to passerelle_app;
revoke insert, update, delete on schema_migrations from passerelle_app;
-- What has happened stays happened.
revoke update, delete, truncate on events, document_openings, certificates, assessments, agreement_signatures, sent_profiles,
  fact_checks, rule_overrides, policy_ends from passerelle_app;
revoke delete, truncate on policy_versions from passerelle_app;
revoke insert, delete, truncate on policy_stamp from passerelle_app;
revoke delete, truncate on applications, offers, offer_conditions, interviews, interview_panel from passerelle_app;
revoke update, delete, truncate on endorsements from passerelle_app;
revoke update, truncate on application_documents from passerelle_app;
-- Of these, what was told stays as it was told.
revoke update on offers, offer_conditions, interviews, interview_panel from passerelle_app;
grant update (answered_at) on offers to passerelle_app;
grant update (state, why, decided_by, decided_at) on offer_conditions to passerelle_app;
grant update (cancelled_at) on interviews to passerelle_app;
grant update (score, note, noted_at) on interview_panel to passerelle_app;
