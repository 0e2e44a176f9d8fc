-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- MailSettings
-- every role
select
  (select c.frequency from mail_choice c where c.ambito_id = $1 and c.person_id = $2) as frequency,
  (select max(d.sent_at) from mail_digest d where d.ambito_id = $1 and d.person_id = $2) as "lastSentAt";
