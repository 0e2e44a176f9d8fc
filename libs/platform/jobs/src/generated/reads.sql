-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- Job
-- responsabile_udp
select
  '{"createdAt":' || to_json(t0.created_at)::text
  || ',"endedAt":' || coalesce(to_json(t0.ended_at)::text, 'null')
  || ',"fileId":' || coalesce(to_json(t0.result ->> 'fileId')::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"problem":' || coalesce(to_json(t0.problem)::text, 'null')
  || ',"progressDone":' || coalesce(t0.progress_done::text, 'null')
  || ',"progressNote":' || coalesce(to_json(t0.progress_note)::text, 'null')
  || ',"progressTotal":' || coalesce(t0.progress_total::text, 'null')
  || ',"state":' || to_json(t0.state)::text
  || ',"stopping":' || coalesce(
    to_json((t0.cancel_asked_at is not null and t0.ended_at is null))::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.result ->> 'summary')::text, 'null')
  || ',"targetId":' || coalesce(to_json(t0.result -> 'target' ->> 'id')::text, 'null')
  || ',"targetType":' || coalesce(to_json(t0.result -> 'target' ->> 'type')::text, 'null')
  || ',"title":' || to_json(t0.title)::text || '}' as json,
  $1::uuid as tenant
from job t0
where t0.ambito_id = $1 and t0.id = $2;

-- Job
-- operatore_udp, referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst, vigilanza_ats, revisore
select
  '{"createdAt":' || to_json(t0.created_at)::text
  || ',"endedAt":' || coalesce(to_json(t0.ended_at)::text, 'null')
  || ',"fileId":' || coalesce(to_json(t0.result ->> 'fileId')::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"problem":' || coalesce(to_json(t0.problem)::text, 'null')
  || ',"progressDone":' || coalesce(t0.progress_done::text, 'null')
  || ',"progressNote":' || coalesce(to_json(t0.progress_note)::text, 'null')
  || ',"progressTotal":' || coalesce(t0.progress_total::text, 'null')
  || ',"state":' || to_json(t0.state)::text
  || ',"stopping":' || coalesce(
    to_json((t0.cancel_asked_at is not null and t0.ended_at is null))::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.result ->> 'summary')::text, 'null')
  || ',"targetId":' || coalesce(to_json(t0.result -> 'target' ->> 'id')::text, 'null')
  || ',"targetType":' || coalesce(to_json(t0.result -> 'target' ->> 'type')::text, 'null')
  || ',"title":' || to_json(t0.title)::text || '}' as json,
  $1::uuid as tenant
from job t0
where t0.ambito_id = $1 and ((t0.person_id = $2::uuid)) and t0.id = $3;

-- MyJobs
-- responsabile_udp
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"createdAt":' || to_json(t0.created_at)::text
          || ',"endedAt":' || coalesce(to_json(t0.ended_at)::text, 'null')
          || ',"fileId":' || coalesce(to_json(t0.result ->> 'fileId')::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"problem":' || coalesce(to_json(t0.problem)::text, 'null')
          || ',"progressDone":' || coalesce(t0.progress_done::text, 'null')
          || ',"progressNote":' || coalesce(to_json(t0.progress_note)::text, 'null')
          || ',"progressTotal":' || coalesce(t0.progress_total::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"stopping":' || coalesce(
            to_json((t0.cancel_asked_at is not null and t0.ended_at is null))::text,
            'null'
          )
          || ',"summary":' || coalesce(to_json(t0.result ->> 'summary')::text, 'null')
          || ',"targetId":' || coalesce(to_json(t0.result -> 'target' ->> 'id')::text, 'null')
          || ',"targetType":' || coalesce(to_json(t0.result -> 'target' ->> 'type')::text, 'null')
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.id as k0
        from job t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.person_id = $2::uuid
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- MyJobs
-- operatore_udp, referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"createdAt":' || to_json(t0.created_at)::text
          || ',"endedAt":' || coalesce(to_json(t0.ended_at)::text, 'null')
          || ',"fileId":' || coalesce(to_json(t0.result ->> 'fileId')::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"problem":' || coalesce(to_json(t0.problem)::text, 'null')
          || ',"progressDone":' || coalesce(t0.progress_done::text, 'null')
          || ',"progressNote":' || coalesce(to_json(t0.progress_note)::text, 'null')
          || ',"progressTotal":' || coalesce(t0.progress_total::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"stopping":' || coalesce(
            to_json((t0.cancel_asked_at is not null and t0.ended_at is null))::text,
            'null'
          )
          || ',"summary":' || coalesce(to_json(t0.result ->> 'summary')::text, 'null')
          || ',"targetId":' || coalesce(to_json(t0.result -> 'target' ->> 'id')::text, 'null')
          || ',"targetType":' || coalesce(to_json(t0.result -> 'target' ->> 'type')::text, 'null')
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.id as k0
        from job t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.person_id = $2::uuid)) and t0.person_id = $3::uuid
        order by t0.id desc
        limit 21
      ) y
  ) x;
