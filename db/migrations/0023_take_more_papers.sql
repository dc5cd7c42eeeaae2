-- Papers that texts of organisations ask for at application, and that were “other” until now.

alter type document_kind add value if not exists 'essay' before 'other';
alter type document_kind add value if not exists 'recommendation' before 'other';
alter type document_kind add value if not exists 'academic-reference' before 'other';
