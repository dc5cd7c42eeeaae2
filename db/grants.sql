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
