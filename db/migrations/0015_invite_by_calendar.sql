-- A mail that invites to a day and an hour carries them as calendars read them (iCalendar); null where it invites to nothing.

alter table mails add column calendar text;
