-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- PartnerAmbiti
-- responsabile_udp
select id, name
from ambito
where status = 'active' and id <> $1
order by name;

-- Shares
-- every role
select lead_id as id
from ambito_link
where partner_id = $1
order by lead_id;

-- Shares
-- every role
select
  s.id,
  s.type,
  s.row_id as "rowId",
  s.title,
  s.ambito_id as "leadId",
  s.lead_name as "leadName",
  s.partner_ambito_id as "partnerId",
  s.partner_name as "partnerName",
  s.valid_to::text as until,
  s.ended_on::text as "endedOn",
  s.valid_to < current_date as past,
  s.version
from share s
where s.ambito_id = $1 and s.withdrawn_at is null
order by s.id;

-- Shares
-- every role
select a.share_id as "shareId"
from share_acceptance a
where a.ambito_id = $1 and a.lead_ambito_id = $2 and a.ended_on is null and a.withdrawn_at is null;
