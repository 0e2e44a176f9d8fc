-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- AmbitoComuni
-- every role
select
  '{"comuni":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"comune":' || coalesce(
            (
              select
                '{"belfiore":' || to_json(t2.belfiore)::text
                || ',"istat":' || to_json(t2.istat)::text
                || ',"name":' || to_json(t2.name)::text
                || ',"population":' || coalesce(t2.population::text, 'null')
                || ',"populationYear":' || coalesce(t2.population_year::text, 'null')
                || ',"province":' || to_json(t2.province)::text || '}'
              from comune t2
              where t2.istat = t1.istat
            ),
            'null'
          )
          || ',"from":' || to_json(t1.valid_from)::text
          || ',"id":' || '"' || t1.id || '"'
          || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null') || '}' as j
        from ambito_comune t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.ambito_id = t0.id
        order by t1.name, t1.id
      ) x
  ) || ',"id":' || '"' || t0.id || '"' || ',"name":' || to_json(t0.name)::text || '}' as json,
  $1::uuid as tenant
from ambito t0
where t0.id = $2;

-- AmbitoEnte
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  '{"ente":' || coalesce(
    (
      select
        '{"codiceFiscale":' || coalesce(to_json(t1.codice_fiscale)::text, 'null')
        || ',"codiceIpa":' || coalesce(to_json(t1.codice_ipa)::text, 'null')
        || ',"comune":' || coalesce(
          (
            select
              '{"istat":' || to_json(t2.istat)::text
              || ',"name":' || to_json(t2.name)::text
              || ',"province":' || to_json(t2.province)::text || '}'
            from comune t2
            where t2.istat = t1.comune_istat
          ),
          'null'
        )
        || ',"id":' || '"' || t1.id || '"'
        || ',"kind":' || to_json(t1.kind)::text
        || ',"name":' || to_json(t1.name)::text
        || ',"partitaIva":' || coalesce(to_json(t1.partita_iva)::text, 'null') || '}'
      from ente t1
      where t1.id = t0.ente_id
    ),
    'null'
  ) || ',"from":' || to_json(t0.valid_from)::text || ',"id":' || '"' || t0.id || '"' || ',"memberships":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"from":' || to_json(t3.valid_from)::text || ',"id":' || '"' || t3.id || '"' || ',"person":' || coalesce(
            (
              select
                '{"familyName":' || to_json(t4.family_name)::text
                || ',"givenName":' || to_json(t4.given_name)::text
                || ',"id":' || '"' || t4.id || '"' || '}'
              from person t4
              where t4.ambito_id = $1 and t4.id = t3.person_id
            ),
            'null'
          )
          || ',"role":' || to_json(t3.role)::text
          || ',"to":' || coalesce(to_json(t3.valid_to)::text, 'null') || '}' as j
        from membership t3
        where t3.ambito_id = $1 and t3.withdrawn_at is null and t3.ente_id = t0.ente_id
        order by t3.valid_from, t3.id
      ) x
  )
  || ',"relation":' || to_json(t0.relation)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from ambito_ente t0
where t0.ambito_id = $1 and t0.id = $2;

-- AmbitoEnte
-- referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst
select
  '{"ente":' || coalesce(
    (
      select
        '{"codiceFiscale":' || coalesce(to_json(t1.codice_fiscale)::text, 'null')
        || ',"codiceIpa":' || coalesce(to_json(t1.codice_ipa)::text, 'null')
        || ',"comune":' || coalesce(
          (
            select
              '{"istat":' || to_json(t2.istat)::text
              || ',"name":' || to_json(t2.name)::text
              || ',"province":' || to_json(t2.province)::text || '}'
            from comune t2
            where t2.istat = t1.comune_istat
          ),
          'null'
        )
        || ',"id":' || '"' || t1.id || '"'
        || ',"kind":' || to_json(t1.kind)::text
        || ',"name":' || to_json(t1.name)::text
        || ',"partitaIva":' || coalesce(to_json(t1.partita_iva)::text, 'null') || '}'
      from ente t1
      where t1.id = t0.ente_id
    ),
    'null'
  ) || ',"from":' || to_json(t0.valid_from)::text || ',"id":' || '"' || t0.id || '"' || ',"memberships":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"from":' || to_json(t3.valid_from)::text || ',"id":' || '"' || t3.id || '"' || ',"person":' || coalesce(
            (
              select
                '{"familyName":' || to_json(t4.family_name)::text
                || ',"givenName":' || to_json(t4.given_name)::text
                || ',"id":' || '"' || t4.id || '"' || '}'
              from person t4
              where
                t4.ambito_id = $1
                and (
                  (
                    $4::uuid = any (
                      array(
                        select m.ente_id
                        from membership m
                        where m.ambito_id = $1 and m.person_id = t4.id and m.withdrawn_at is null
                      )
                    )
                  )
                )
                and t4.id = t3.person_id
            ),
            'null'
          )
          || ',"role":' || to_json(t3.role)::text
          || ',"to":' || coalesce(to_json(t3.valid_to)::text, 'null') || '}' as j
        from membership t3
        where t3.ambito_id = $1 and t3.withdrawn_at is null and ((t3.ente_id = $3::uuid)) and t3.ente_id = t0.ente_id
        order by t3.valid_from, t3.id
      ) x
  )
  || ',"relation":' || to_json(t0.relation)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from ambito_ente t0
where t0.ambito_id = $1 and t0.id = $2;

-- Comuni
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from comune t0) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"belfiore":' || to_json(t0.belfiore)::text
          || ',"istat":' || to_json(t0.istat)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"population":' || coalesce(t0.population::text, 'null')
          || ',"populationYear":' || coalesce(t0.population_year::text, 'null')
          || ',"province":' || to_json(t0.province)::text
          || ',"region":' || to_json(t0.region)::text || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.istat as k1
        from comune t0
        order by t0.name collate "it-x-icu" asc, t0.istat asc
        limit 21
      ) y
  ) x;

-- Comuni with filter
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from comune t0 where t0.name ilike $2::text and t0.province = $3::text) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"belfiore":' || to_json(t0.belfiore)::text
          || ',"istat":' || to_json(t0.istat)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"population":' || coalesce(t0.population::text, 'null')
          || ',"populationYear":' || coalesce(t0.population_year::text, 'null')
          || ',"province":' || to_json(t0.province)::text
          || ',"region":' || to_json(t0.region)::text || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.istat as k1
        from comune t0
        where t0.name ilike $2::text and t0.province = $3::text
        order by t0.name collate "it-x-icu" asc, t0.istat asc
        limit 21
      ) y
  ) x;

-- Enti
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from ambito_ente t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select
                '{"codiceFiscale":' || coalesce(to_json(t1.codice_fiscale)::text, 'null')
                || ',"codiceIpa":' || coalesce(to_json(t1.codice_ipa)::text, 'null')
                || ',"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.comune_istat
                  ),
                  'null'
                )
                || ',"id":' || '"' || t1.id || '"'
                || ',"kind":' || to_json(t1.kind)::text
                || ',"name":' || to_json(t1.name)::text
                || ',"partitaIva":' || coalesce(to_json(t1.partita_iva)::text, 'null') || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          )
          || ',"from":' || to_json(t0.valid_from)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"relation":' || to_json(t0.relation)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null') || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Enti with filter
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from ambito_ente t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $2::text
          and s.token >= $3::text collate "C"
          and s.token < $4::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $5::text
          and s.token >= $6::text collate "C"
          and s.token < $7::text collate "C"
      )
      and exists (select 1 from ente k where k.id = t0.ente_id and k.kind = $8::text)
      and t0.relation = $9::text
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select
                '{"codiceFiscale":' || coalesce(to_json(t1.codice_fiscale)::text, 'null')
                || ',"codiceIpa":' || coalesce(to_json(t1.codice_ipa)::text, 'null')
                || ',"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.comune_istat
                  ),
                  'null'
                )
                || ',"id":' || '"' || t1.id || '"'
                || ',"kind":' || to_json(t1.kind)::text
                || ',"name":' || to_json(t1.name)::text
                || ',"partitaIva":' || coalesce(to_json(t1.partita_iva)::text, 'null') || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          )
          || ',"from":' || to_json(t0.valid_from)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"relation":' || to_json(t0.relation)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null') || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $2::text
              and s.token >= $3::text collate "C"
              and s.token < $4::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
          and exists (select 1 from ente k where k.id = t0.ente_id and k.kind = $8::text)
          and t0.relation = $9::text
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- OwnAmbito
-- every role
select
  '{"comuni":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select '{"id":' || '"' || t1.id || '"' || '}' as j
        from ambito_comune t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.ambito_id = t0.id
        order by t1.name, t1.id
      ) x
  )
  || ',"id":' || '"' || t0.id || '"'
  || ',"name":' || to_json(t0.name)::text
  || ',"province":' || to_json(t0.province)::text
  || ',"region":' || to_json(t0.region)::text || '}' as json,
  $1::uuid as tenant
from ambito t0
where t0.id = $2;

-- People
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from person t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
          || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
          || ',"familyName":' || to_json(t0.family_name)::text
          || ',"givenName":' || to_json(t0.given_name)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
          || ',"memberships":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                      from ente t2
                      where t2.id = t1.ente_id
                    ),
                    'null'
                  )
                  || ',"from":' || to_json(t1.valid_from)::text
                  || ',"id":' || '"' || t1.id || '"'
                  || ',"role":' || to_json(t1.role)::text
                  || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null') || '}' as j
                from membership t1
                where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.person_id = t0.id
                order by t1.valid_from, t1.id
              ) x
          ) || '}' || '}' as edge,
          t0.family_name collate "it-x-icu" as k0,
          t0.given_name collate "it-x-icu" as k1,
          t0.id as k2
        from person t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.family_name collate "it-x-icu" asc, t0.given_name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- People
-- referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
          || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
          || ',"familyName":' || to_json(t0.family_name)::text
          || ',"givenName":' || to_json(t0.given_name)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
          || ',"memberships":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                      from ente t2
                      where t2.id = t1.ente_id
                    ),
                    'null'
                  )
                  || ',"from":' || to_json(t1.valid_from)::text
                  || ',"id":' || '"' || t1.id || '"'
                  || ',"role":' || to_json(t1.role)::text
                  || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null') || '}' as j
                from membership t1
                where
                  t1.ambito_id = $1
                  and t1.withdrawn_at is null
                  and ((t1.ente_id = $3::uuid))
                  and t1.person_id = t0.id
                order by t1.valid_from, t1.id
              ) x
          ) || '}' || '}' as edge,
          t0.family_name collate "it-x-icu" as k0,
          t0.given_name collate "it-x-icu" as k1,
          t0.id as k2
        from person t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              $2::uuid = any (
                array(
                  select m.ente_id
                  from membership m
                  where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
                )
              )
            )
          )
        order by t0.family_name collate "it-x-icu" asc, t0.given_name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- People with filter
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $2::text
          and s.token >= $3::text collate "C"
          and s.token < $4::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $5::text
          and s.token >= $6::text collate "C"
          and s.token < $7::text collate "C"
      )
      and exists (
        select 1
        from membership m
        where
          m.ambito_id = $1
          and m.person_id = t0.id
          and m.withdrawn_at is null
          and (m.valid_to is null or m.valid_to >= current_date)
          and m.role = $8::text
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
          || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
          || ',"familyName":' || to_json(t0.family_name)::text
          || ',"givenName":' || to_json(t0.given_name)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
          || ',"memberships":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                      from ente t2
                      where t2.id = t1.ente_id
                    ),
                    'null'
                  )
                  || ',"from":' || to_json(t1.valid_from)::text
                  || ',"id":' || '"' || t1.id || '"'
                  || ',"role":' || to_json(t1.role)::text
                  || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null') || '}' as j
                from membership t1
                where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.person_id = t0.id
                order by t1.valid_from, t1.id
              ) x
          ) || '}' || '}' as edge,
          t0.family_name collate "it-x-icu" as k0,
          t0.given_name collate "it-x-icu" as k1,
          t0.id as k2
        from person t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $2::text
              and s.token >= $3::text collate "C"
              and s.token < $4::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
          and exists (
            select 1
            from membership m
            where
              m.ambito_id = $1
              and m.person_id = t0.id
              and m.withdrawn_at is null
              and (m.valid_to is null or m.valid_to >= current_date)
              and m.role = $8::text
          )
        order by t0.family_name collate "it-x-icu" asc, t0.given_name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- People with filter
-- referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $3::text
          and s.token >= $4::text collate "C"
          and s.token < $5::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $6::text
          and s.token >= $7::text collate "C"
          and s.token < $8::text collate "C"
      )
      and exists (
        select 1
        from membership m
        where
          m.ambito_id = $1
          and m.person_id = t0.id
          and m.withdrawn_at is null
          and (m.valid_to is null or m.valid_to >= current_date)
          and m.role = $9::text
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
          || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
          || ',"familyName":' || to_json(t0.family_name)::text
          || ',"givenName":' || to_json(t0.given_name)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
          || ',"memberships":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                      from ente t2
                      where t2.id = t1.ente_id
                    ),
                    'null'
                  )
                  || ',"from":' || to_json(t1.valid_from)::text
                  || ',"id":' || '"' || t1.id || '"'
                  || ',"role":' || to_json(t1.role)::text
                  || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null') || '}' as j
                from membership t1
                where
                  t1.ambito_id = $1
                  and t1.withdrawn_at is null
                  and ((t1.ente_id = $10::uuid))
                  and t1.person_id = t0.id
                order by t1.valid_from, t1.id
              ) x
          ) || '}' || '}' as edge,
          t0.family_name collate "it-x-icu" as k0,
          t0.given_name collate "it-x-icu" as k1,
          t0.id as k2
        from person t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              $2::uuid = any (
                array(
                  select m.ente_id
                  from membership m
                  where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
                )
              )
            )
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $3::text
              and s.token >= $4::text collate "C"
              and s.token < $5::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and exists (
            select 1
            from membership m
            where
              m.ambito_id = $1
              and m.person_id = t0.id
              and m.withdrawn_at is null
              and (m.valid_to is null or m.valid_to >= current_date)
              and m.role = $9::text
          )
        order by t0.family_name collate "it-x-icu" asc, t0.given_name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Person
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
  || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
  || ',"familyName":' || to_json(t0.family_name)::text
  || ',"givenName":' || to_json(t0.given_name)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
  || ',"memberships":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
              from ente t2
              where t2.id = t1.ente_id
            ),
            'null'
          )
          || ',"from":' || to_json(t1.valid_from)::text
          || ',"id":' || '"' || t1.id || '"'
          || ',"role":' || to_json(t1.role)::text
          || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null')
          || ',"version":' || t1.version::text || '}' as j
        from membership t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.person_id = t0.id
        order by t1.valid_from, t1.id
      ) x
  ) || ',"phone":' || coalesce(to_json(t0.phone)::text, 'null') || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from person t0
where t0.ambito_id = $1 and t0.id = $2;

-- Person
-- referente_comune, assistente_sociale, sindaco, operatore_ets, referente_asst
select
  '{"canLogIn":' || coalesce(to_json((t0.account_id is not null))::text, 'null')
  || ',"email":' || coalesce(to_json(t0.email)::text, 'null')
  || ',"familyName":' || to_json(t0.family_name)::text
  || ',"givenName":' || to_json(t0.given_name)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"jobTitle":' || coalesce(to_json(t0.job_title)::text, 'null')
  || ',"memberships":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
              from ente t2
              where t2.id = t1.ente_id
            ),
            'null'
          )
          || ',"from":' || to_json(t1.valid_from)::text
          || ',"id":' || '"' || t1.id || '"'
          || ',"role":' || to_json(t1.role)::text
          || ',"to":' || coalesce(to_json(t1.valid_to)::text, 'null')
          || ',"version":' || t1.version::text || '}' as j
        from membership t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and ((t1.ente_id = $4::uuid)) and t1.person_id = t0.id
        order by t1.valid_from, t1.id
      ) x
  ) || ',"phone":' || coalesce(to_json(t0.phone)::text, 'null') || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from person t0
where
  t0.ambito_id = $1
  and (
    (
      $2::uuid = any (
        array(
          select m.ente_id
          from membership m
          where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
        )
      )
    )
  )
  and t0.id = $3;

-- RegistroEnti
-- responsabile_udp, operatore_udp
select
  (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"codiceFiscale":' || coalesce(to_json(t0.codice_fiscale)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"name":' || to_json(t0.name)::text || '}' as j
        from ente t0
        where
          (' ' || t0.name ilike $2::text or t0.codice_fiscale like $3::text)
          and (' ' || t0.name ilike $4::text or t0.codice_fiscale like $5::text)
        order by t0.name, t0.id
        limit 20
      ) x
  ) as json,
  $1::uuid as tenant;

-- Tenants
-- platform_admin
select id, slug, name, region, province, demo
from ambito
order by name;
