-- A draft that nobody wants any more is kept, and said to be discarded. A new value can be used after its own transaction only:
-- 0014 does.
alter type notice_state add value if not exists 'discarded';
