-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- ActionChoices
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionChoices
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])
              and $3::uuid = any (
                array(
                  select ae.ente_id
                  from action_ente ae
                  where ae.ambito_id = $1 and ae.action_id = t0.id and ae.withdrawn_at is null
                )
              )
            )
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionChoices
-- referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionChoices with query
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $2::text
              and s.token >= $3::text collate "C"
              and s.token < $4::text collate "C"
          )
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionChoices with query
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])
              and $3::uuid = any (
                array(
                  select ae.ente_id
                  from action_ente ae
                  where ae.ambito_id = $1 and ae.action_id = t0.id and ae.withdrawn_at is null
                )
              )
            )
          )
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $4::text
              and s.token >= $5::text collate "C"
              and s.token < $6::text collate "C"
          )
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $7::text
              and s.token >= $8::text collate "C"
              and s.token < $9::text collate "C"
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionChoices with query
-- referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"code":' || coalesce(to_json(t0.code)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from action t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $3::text
              and s.token >= $4::text collate "C"
              and s.token < $5::text collate "C"
          )
          and t0.id in (
            select s.row_id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ActionPage
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"code":' || coalesce(to_json(t0.code)::text, 'null') || ',"enti":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}' as j
        from ente t1 join action_ente t2 on t2.ente_id = t1.id
        where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.action_id = t0.id
        order by t1.name, t1.id
      ) x
  ) || ',"id":' || '"' || t0.id || '"' || ',"objectives":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"area":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
              from plan_area t4
              where t4.ambito_id = $1 and t4.id = t3.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t3.code)::text
          || ',"id":' || '"' || t3.id || '"'
          || ',"title":' || to_json(t3.title)::text || '}' as j
        from objective t3 join action_objective t5 on t5.objective_id = t3.id
        where
          t3.ambito_id = $1
          and t3.withdrawn_at is null
          and t5.ambito_id = $1
          and t5.withdrawn_at is null
          and t5.action_id = t0.id
        order by t3.position, t3.id
      ) x
  ) || ',"partners":' || to_json(t0.partners)::text || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t7.code)::text, 'null')
                || ',"id":' || '"' || t7.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"actions":' || (
                          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                          from
                            (
                              select
                                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                                || ',"id":' || '"' || t9.id || '"'
                                || ',"title":' || to_json(t9.title)::text || '}' as j
                              from action t9 join action_objective t10 on t10.action_id = t9.id
                              where
                                t9.ambito_id = $1
                                and t9.withdrawn_at is null
                                and t10.ambito_id = $1
                                and t10.withdrawn_at is null
                                and t10.objective_id = t8.id
                              order by t9.position, t9.id
                            ) x
                        )
                        || ',"code":' || to_json(t8.code)::text
                        || ',"id":' || '"' || t8.id || '"'
                        || ',"title":' || to_json(t8.title)::text || '}' as j
                      from objective t8
                      where t8.ambito_id = $1 and t8.withdrawn_at is null and t8.area_id = t7.id
                      order by t8.position, t8.id
                    ) x
                ) || ',"title":' || to_json(t7.title)::text || '}' as j
              from plan_area t7
              where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.plan_id = t6.id
              order by t7.position, t7.id
            ) x
        )
        || ',"code":' || to_json(t6.code)::text
        || ',"id":' || '"' || t6.id || '"'
        || ',"status":' || to_json(t6.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t6.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t6.title)::text || '}'
      from plan t6
      where t6.ambito_id = $1 and t6.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where t14.ambito_id = $1 and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where t18.ambito_id = $1 and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where t17.ambito_id = $1 and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where t16.ambito_id = $1 and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where t15.ambito_id = $1 and t15.withdrawn_at is null and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where t19.ambito_id = $1 and t19.withdrawn_at is null and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where t22.ambito_id = $1 and t22.withdrawn_at is null and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where t20.ambito_id = $1 and t20.withdrawn_at is null and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where t24.ambito_id = $1 and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where t26.ambito_id = $1 and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where t27.ambito_id = $1 and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where t25.ambito_id = $1 and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where t28.ambito_id = $1 and t28.withdrawn_at is null and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where t13.ambito_id = $1 and t13.withdrawn_at is null and t13.action_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from action t0
where t0.ambito_id = $1 and t0.id = $2;

-- ActionPage; ObjectivePage
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 5) || ']', '[]') as edges,
  coalesce(max(x.n) > 5, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 5)), '[]') as places,
  (
    select count(*)::int
    from audit_event t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.type = $2::text and t0.row_id = $3::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"actorName":' || to_json(t0.actor_name)::text
          || ',"after":' || coalesce(to_json(t0.after::text)::text, 'null')
          || ',"at":' || to_json(t0.created_at)::text
          || ',"before":' || coalesce(to_json(t0.before::text)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"operation":' || to_json(t0.operation)::text
          || ',"role":' || to_json(t0.role)::text || '}' || '}' as edge,
          t0.id as k0
        from audit_event t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.type = $2::text and t0.row_id = $3::uuid
        order by t0.id desc
        limit 6
      ) y
  ) x;

-- ActionPage; ObjectivePage
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 100) || ']', '[]') as edges,
  coalesce(max(x.n) > 100, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 100)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 101
      ) y
  ) x;

-- ActionPage
-- operatore_ets
select
  '{"code":' || coalesce(to_json(t0.code)::text, 'null') || ',"enti":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}' as j
        from ente t1 join action_ente t2 on t2.ente_id = t1.id
        where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.action_id = t0.id
        order by t1.name, t1.id
      ) x
  ) || ',"id":' || '"' || t0.id || '"' || ',"objectives":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"area":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
              from plan_area t4
              where
                t4.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t4.plan_id) = any ($6::text[])))
                and t4.id = t3.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t3.code)::text
          || ',"id":' || '"' || t3.id || '"'
          || ',"title":' || to_json(t3.title)::text || '}' as j
        from objective t3 join action_objective t5 on t5.objective_id = t3.id
        where
          t3.ambito_id = $1
          and t3.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($5::text[])))
          and t5.ambito_id = $1
          and t5.withdrawn_at is null
          and t5.action_id = t0.id
        order by t3.position, t3.id
      ) x
  ) || ',"partners":' || to_json(t0.partners)::text || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t7.code)::text, 'null')
                || ',"id":' || '"' || t7.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"actions":' || (
                          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                          from
                            (
                              select
                                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                                || ',"id":' || '"' || t9.id || '"'
                                || ',"title":' || to_json(t9.title)::text || '}' as j
                              from action t9 join action_objective t10 on t10.action_id = t9.id
                              where
                                t9.ambito_id = $1
                                and t9.withdrawn_at is null
                                and (
                                  (
                                    (
                                      select p.status
                                      from plan p
                                      where p.ambito_id = $1 and p.id = t9.plan_id
                                    ) = any ($10::text[])
                                    and $11::uuid = any (
                                      array(
                                        select ae.ente_id
                                        from action_ente ae
                                        where ae.ambito_id = $1 and ae.action_id = t9.id and ae.withdrawn_at is null
                                      )
                                    )
                                  )
                                )
                                and t10.ambito_id = $1
                                and t10.withdrawn_at is null
                                and t10.objective_id = t8.id
                              order by t9.position, t9.id
                            ) x
                        )
                        || ',"code":' || to_json(t8.code)::text
                        || ',"id":' || '"' || t8.id || '"'
                        || ',"title":' || to_json(t8.title)::text || '}' as j
                      from objective t8
                      where
                        t8.ambito_id = $1
                        and t8.withdrawn_at is null
                        and (
                          (
                            (
                              select p.status
                              from plan p
                              where p.ambito_id = $1 and p.id = t8.plan_id
                            ) = any ($9::text[])
                          )
                        )
                        and t8.area_id = t7.id
                      order by t8.position, t8.id
                    ) x
                ) || ',"title":' || to_json(t7.title)::text || '}' as j
              from plan_area t7
              where
                t7.ambito_id = $1
                and t7.withdrawn_at is null
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t7.plan_id) = any ($8::text[])))
                and t7.plan_id = t6.id
              order by t7.position, t7.id
            ) x
        )
        || ',"code":' || to_json(t6.code)::text
        || ',"id":' || '"' || t6.id || '"'
        || ',"status":' || to_json(t6.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t6.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t6.title)::text || '}'
      from plan t6
      where t6.ambito_id = $1 and ((t6.status = any ($7::text[]))) and t6.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where
                t14.ambito_id = $1
                and (
                  (
                    (select p.status from plan p where p.ambito_id = $1 and p.id = t14.plan_id) = any ($14::text[])
                    and $15::uuid = any (
                      array(
                        select ae.ente_id
                        from action_ente ae
                        where ae.ambito_id = $1 and ae.action_id = t14.id and ae.withdrawn_at is null
                      )
                    )
                  )
                )
                and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where
                                    t18.ambito_id = $1
                                    and (
                                      (
                                        (
                                          select p.status
                                          from plan p
                                          where p.ambito_id = $1 and p.id = t18.plan_id
                                        ) = any ($22::text[])
                                      )
                                    )
                                    and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where
                              t17.ambito_id = $1
                              and (
                                (
                                  (
                                    select p.status
                                    from plan p
                                    where p.ambito_id = $1 and p.id = t17.plan_id
                                  ) = any ($20::text[])
                                  and $21::uuid = any (
                                    array(
                                      select ae.ente_id
                                      from action_ente ae
                                      where
                                        ae.ambito_id = $1
                                        and ae.action_id = t17.action_id
                                        and ae.withdrawn_at is null
                                    )
                                  )
                                )
                              )
                              and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where
                        t16.ambito_id = $1
                        and (
                          (
                            (
                              select p.status
                              from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                              where k.ambito_id = $1 and k.id = t16.scheda_id
                            ) = any ($18::text[])
                            and $19::uuid = any (
                              array(
                                select ae.ente_id
                                from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                                where k.ambito_id = $1 and k.id = t16.scheda_id and ae.withdrawn_at is null
                              )
                            )
                          )
                        )
                        and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where
                  t15.ambito_id = $1
                  and t15.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t15.scheda_id
                      ) = any ($16::text[])
                      and $17::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t15.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where
                  t19.ambito_id = $1
                  and t19.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t19.scheda_id
                      ) = any ($23::text[])
                      and $24::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t19.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where
                          t22.ambito_id = $1
                          and t22.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from
                                  indicator i
                                  join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                  join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                where i.ambito_id = $1 and i.id = t22.indicator_id
                              ) = any ($27::text[])
                              and $28::uuid = any (
                                array(
                                  select ae.ente_id
                                  from
                                    indicator i
                                    join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                    join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                                  where i.ambito_id = $1 and i.id = t22.indicator_id and ae.withdrawn_at is null
                                )
                              )
                            )
                          )
                          and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where
                  t20.ambito_id = $1
                  and t20.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t20.scheda_id
                      ) = any ($25::text[])
                      and $26::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t20.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where
                t24.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t24.plan_id) = any ($29::text[])))
                and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where
                      t26.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t26.plan_id
                          ) = any ($32::text[])
                          and $33::uuid = any (
                            array(
                              select ae.ente_id
                              from action_ente ae
                              where ae.ambito_id = $1 and ae.action_id = t26.id and ae.withdrawn_at is null
                            )
                          )
                        )
                      )
                      and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where
                      t27.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t27.plan_id
                          ) = any ($34::text[])
                        )
                      )
                      and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where
                t25.ambito_id = $1
                and (
                  (
                    (select p.status from plan p where p.ambito_id = $1 and p.id = t25.plan_id) = any ($30::text[])
                    and $31::uuid = any (
                      array(
                        select ae.ente_id
                        from action_ente ae
                        where ae.ambito_id = $1 and ae.action_id = t25.action_id and ae.withdrawn_at is null
                      )
                    )
                  )
                )
                and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where
                  t28.ambito_id = $1
                  and t28.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t28.scheda_id
                      ) = any ($35::text[])
                      and $36::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t28.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where
          t13.ambito_id = $1
          and t13.withdrawn_at is null
          and (
            (
              (select p.status from plan p where p.ambito_id = $1 and p.id = t13.plan_id) = any ($12::text[])
              and $13::uuid = any (
                array(
                  select ae.ente_id
                  from action_ente ae
                  where ae.ambito_id = $1 and ae.action_id = t13.action_id and ae.withdrawn_at is null
                )
              )
            )
          )
          and t13.action_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from action t0
where
  t0.ambito_id = $1
  and (
    (
      (select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])
      and $3::uuid = any (
        array(
          select ae.ente_id
          from action_ente ae
          where ae.ambito_id = $1 and ae.action_id = t0.id and ae.withdrawn_at is null
        )
      )
    )
  )
  and t0.id = $4;

-- ActionPage
-- referente_asst, vigilanza_ats
select
  '{"code":' || coalesce(to_json(t0.code)::text, 'null') || ',"enti":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}' as j
        from ente t1 join action_ente t2 on t2.ente_id = t1.id
        where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.action_id = t0.id
        order by t1.name, t1.id
      ) x
  ) || ',"id":' || '"' || t0.id || '"' || ',"objectives":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"area":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
              from plan_area t4
              where
                t4.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t4.plan_id) = any ($5::text[])))
                and t4.id = t3.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t3.code)::text
          || ',"id":' || '"' || t3.id || '"'
          || ',"title":' || to_json(t3.title)::text || '}' as j
        from objective t3 join action_objective t5 on t5.objective_id = t3.id
        where
          t3.ambito_id = $1
          and t3.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($4::text[])))
          and t5.ambito_id = $1
          and t5.withdrawn_at is null
          and t5.action_id = t0.id
        order by t3.position, t3.id
      ) x
  ) || ',"partners":' || to_json(t0.partners)::text || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t7.code)::text, 'null')
                || ',"id":' || '"' || t7.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"actions":' || (
                          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                          from
                            (
                              select
                                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                                || ',"id":' || '"' || t9.id || '"'
                                || ',"title":' || to_json(t9.title)::text || '}' as j
                              from action t9 join action_objective t10 on t10.action_id = t9.id
                              where
                                t9.ambito_id = $1
                                and t9.withdrawn_at is null
                                and (
                                  (
                                    (
                                      select p.status
                                      from plan p
                                      where p.ambito_id = $1 and p.id = t9.plan_id
                                    ) = any ($9::text[])
                                  )
                                )
                                and t10.ambito_id = $1
                                and t10.withdrawn_at is null
                                and t10.objective_id = t8.id
                              order by t9.position, t9.id
                            ) x
                        )
                        || ',"code":' || to_json(t8.code)::text
                        || ',"id":' || '"' || t8.id || '"'
                        || ',"title":' || to_json(t8.title)::text || '}' as j
                      from objective t8
                      where
                        t8.ambito_id = $1
                        and t8.withdrawn_at is null
                        and (
                          (
                            (
                              select p.status
                              from plan p
                              where p.ambito_id = $1 and p.id = t8.plan_id
                            ) = any ($8::text[])
                          )
                        )
                        and t8.area_id = t7.id
                      order by t8.position, t8.id
                    ) x
                ) || ',"title":' || to_json(t7.title)::text || '}' as j
              from plan_area t7
              where
                t7.ambito_id = $1
                and t7.withdrawn_at is null
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t7.plan_id) = any ($7::text[])))
                and t7.plan_id = t6.id
              order by t7.position, t7.id
            ) x
        )
        || ',"code":' || to_json(t6.code)::text
        || ',"id":' || '"' || t6.id || '"'
        || ',"status":' || to_json(t6.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t6.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t6.title)::text || '}'
      from plan t6
      where t6.ambito_id = $1 and ((t6.status = any ($6::text[]))) and t6.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where
                t14.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t14.plan_id) = any ($11::text[])))
                and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where
                                    t18.ambito_id = $1
                                    and (
                                      (
                                        (
                                          select p.status
                                          from plan p
                                          where p.ambito_id = $1 and p.id = t18.plan_id
                                        ) = any ($15::text[])
                                      )
                                    )
                                    and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where
                              t17.ambito_id = $1
                              and (
                                (
                                  (
                                    select p.status
                                    from plan p
                                    where p.ambito_id = $1 and p.id = t17.plan_id
                                  ) = any ($14::text[])
                                )
                              )
                              and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where
                        t16.ambito_id = $1
                        and (
                          (
                            (
                              select p.status
                              from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                              where k.ambito_id = $1 and k.id = t16.scheda_id
                            ) = any ($13::text[])
                          )
                        )
                        and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where
                  t15.ambito_id = $1
                  and t15.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t15.scheda_id
                      ) = any ($12::text[])
                    )
                  )
                  and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where
                  t19.ambito_id = $1
                  and t19.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t19.scheda_id
                      ) = any ($16::text[])
                    )
                  )
                  and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where
                          t22.ambito_id = $1
                          and t22.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from
                                  indicator i
                                  join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                  join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                where i.ambito_id = $1 and i.id = t22.indicator_id
                              ) = any ($18::text[])
                            )
                          )
                          and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where
                  t20.ambito_id = $1
                  and t20.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t20.scheda_id
                      ) = any ($17::text[])
                    )
                  )
                  and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where
                t24.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t24.plan_id) = any ($19::text[])))
                and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where
                      t26.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t26.plan_id
                          ) = any ($21::text[])
                        )
                      )
                      and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where
                      t27.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t27.plan_id
                          ) = any ($22::text[])
                        )
                      )
                      and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where
                t25.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t25.plan_id) = any ($20::text[])))
                and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where
                  t28.ambito_id = $1
                  and t28.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t28.scheda_id
                      ) = any ($23::text[])
                    )
                  )
                  and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where
          t13.ambito_id = $1
          and t13.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t13.plan_id) = any ($10::text[])))
          and t13.action_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from action t0
where
  t0.ambito_id = $1
  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
  and t0.id = $3;

-- AreaPlace
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
    (select '{"id":' || '"' || t1.id || '"' || '}' from plan t1 where t1.ambito_id = $1 and t1.id = t0.plan_id),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from plan_area t0
where t0.ambito_id = $1 and t0.id = $2;

-- AreaPlace
-- operatore_ets, referente_asst, vigilanza_ats
select
  '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || '}'
      from plan t1
      where t1.ambito_id = $1 and ((t1.status = any ($4::text[]))) and t1.id = t0.plan_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from plan_area t0
where
  t0.ambito_id = $1
  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
  and t0.id = $3;

-- Home
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  p.id,
  p.title,
  p.status,
  p.valid_to::text as "to",
  p.valid_to - current_date as "daysLeft",
  (
    with
      c as materialized (
        select k.id, k.form
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = p.id
      ),
      i as (
        select
          count(*) as total,
          count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target
        from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
      ),
      v as (
        select x.scheda_id
        from
          c
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
          and x.value_cents is not null
        group by x.scheda_id
      )
    select
      json_build_object(
        'areas',
        (select count(*) from plan_area x where x.ambito_id = $1 and x.plan_id = p.id and x.withdrawn_at is null),
        'objectives',
        (
          select count(*)
          from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          where o.ambito_id = $1 and o.plan_id = p.id and o.withdrawn_at is null
        ),
        'actions',
        (select count(*) from action x where x.ambito_id = $1 and x.plan_id = p.id and x.withdrawn_at is null),
        'schede',
        (select count(*) from c where c.form = 'full'),
        'stubs',
        (select count(*) from c where c.form = 'stub'),
        'indicators',
        i.total,
        'indicatorsWithoutTarget',
        i.without_target,
        'answersNotStated',
        (
          select count(*)
          from
            c
            join scheda_row w on w.template_id = p.template_id and w.kind = 'yes_no'
            left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
            and a.withdrawn_at is null
          where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
        ),
        'amountsNotStated',
        (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)
      )
    from i
  ) as counts,
  (
    select
      coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
    from
      scheda k
      join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
      join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
      join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
    where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = p.id
  ) as figures
from plan p
where p.ambito_id = $1 and p.withdrawn_at is null and true
order by (p.status = 'in_force') desc, p.valid_from desc, p.id
limit 1;

-- Home
-- responsabile_udp
select lead_id as id
from ambito_link
where partner_id = $1
order by lead_id;

-- Home
-- responsabile_udp
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

-- Home
-- responsabile_udp
select a.share_id as "shareId"
from share_acceptance a
where a.ambito_id = $1 and a.lead_ambito_id = $2 and a.ended_on is null and a.withdrawn_at is null;

-- Home
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"from":' || to_json(t0.valid_from)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"status":' || to_json(t0.status)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || to_json(t0.valid_to)::text || '}' as json,
  $1::uuid as tenant
from plan t0
where t0.ambito_id = $1 and t0.id = $2;

-- Home
-- referente_comune, assistente_sociale
select
  count(*)::int as owned,
  count(*) filter (
    where
      not exists (
        select 1
        from indicator_value v
        where v.ambito_id = $1 and v.indicator_id = i.id and v.ente_id = $2 and v.withdrawn_at is null
      )
  )::int as missing
from
  indicator i
  join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
  join plan p on p.ambito_id = $1 and p.id = k.plan_id
where
  i.ambito_id = $1
  and i.owner_id = $2
  and i.kind <> 'input'
  and i.withdrawn_at is null
  and k.withdrawn_at is null
  and p.status = 'in_force';

-- Home
-- operatore_ets, referente_asst, vigilanza_ats
select
  p.id,
  p.title,
  p.status,
  p.valid_to::text as "to",
  p.valid_to - current_date as "daysLeft",
  (
    with
      c as materialized (
        select k.id, k.form
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = p.id
      ),
      i as (
        select
          count(*) as total,
          count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target
        from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
      ),
      v as (
        select x.scheda_id
        from
          c
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
          and x.value_cents is not null
        group by x.scheda_id
      )
    select
      json_build_object(
        'areas',
        (select count(*) from plan_area x where x.ambito_id = $1 and x.plan_id = p.id and x.withdrawn_at is null),
        'objectives',
        (
          select count(*)
          from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          where o.ambito_id = $1 and o.plan_id = p.id and o.withdrawn_at is null
        ),
        'actions',
        (select count(*) from action x where x.ambito_id = $1 and x.plan_id = p.id and x.withdrawn_at is null),
        'schede',
        (select count(*) from c where c.form = 'full'),
        'stubs',
        (select count(*) from c where c.form = 'stub'),
        'indicators',
        i.total,
        'indicatorsWithoutTarget',
        i.without_target,
        'answersNotStated',
        (
          select count(*)
          from
            c
            join scheda_row w on w.template_id = p.template_id and w.kind = 'yes_no'
            left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
            and a.withdrawn_at is null
          where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
        ),
        'amountsNotStated',
        (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)
      )
    from i
  ) as counts,
  (
    select
      coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
    from
      scheda k
      join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
      join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
      join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
    where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = p.id
  ) as figures
from plan p
where p.ambito_id = $1 and p.withdrawn_at is null and ((p.status = any ($2::text[])))
order by (p.status = 'in_force') desc, p.valid_from desc, p.id
limit 1;

-- Home
-- operatore_ets
select count(*)::int as n
from action x
where
  x.ambito_id = $1
  and x.withdrawn_at is null
  and (
    (
      (select p.status from plan p where p.ambito_id = $1 and p.id = x.plan_id) = any ($2::text[])
      and $3::uuid = any (
        array(
          select ae.ente_id
          from action_ente ae
          where ae.ambito_id = $1 and ae.action_id = x.id and ae.withdrawn_at is null
        )
      )
    )
  );

-- Home
-- operatore_ets, referente_asst, vigilanza_ats
select
  '{"from":' || to_json(t0.valid_from)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"status":' || to_json(t0.status)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || to_json(t0.valid_to)::text || '}' as json,
  $1::uuid as tenant
from plan t0
where t0.ambito_id = $1 and ((t0.status = any ($2::text[]))) and t0.id = $3;

-- IndicatorEnti
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 100) || ']', '[]') as edges,
  coalesce(max(x.n) > 100, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 100)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 101
      ) y
  ) x;

-- IndicatorsPage
-- responsabile_udp, operatore_udp
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from indicator t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.kind <> 'input'
      and exists (
        select 1
        from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
        where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"scheda":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"label":' || to_json(t1.label)::text
                || ',"objective":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"id":' || '"' || t2.id || '"'
                      || ',"title":' || to_json(t2.title)::text || '}'
                    from objective t2
                    where t2.ambito_id = $1 and t2.id = t1.objective_id
                  ),
                  'null'
                ) || ',"plan":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t3.code)::text
                      || ',"from":' || to_json(t3.valid_from)::text
                      || ',"id":' || '"' || t3.id || '"'
                      || ',"to":' || to_json(t3.valid_to)::text || '}'
                    from plan t3
                    where t3.ambito_id = $1 and t3.id = t1.plan_id
                  ),
                  'null'
                ) || '}'
              from scheda t1
              where t1.ambito_id = $1 and t1.id = t0.scheda_id
            ),
            'null'
          )
          || ',"baseline":' || coalesce('"' || trim_scale(t0.baseline) || '"', 'null')
          || ',"comparator":' || coalesce(to_json(t0.comparator)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"owner":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
              from ente t4
              where t4.id = t0.owner_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"target":' || coalesce('"' || trim_scale(t0.target) || '"', 'null')
          || ',"targetText":' || coalesce(to_json(t0.target_text)::text, 'null')
          || ',"unit":' || coalesce(to_json(t0.unit)::text, 'null')
          || ',"valueType":' || to_json(t0.value_type)::text
          || ',"values":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                      from ente t6
                      where t6.id = t5.ente_id
                    ),
                    'null'
                  )
                  || ',"id":' || '"' || t5.id || '"'
                  || ',"note":' || coalesce(to_json(t5.note)::text, 'null')
                  || ',"period":' || to_json(t5.period)::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text
                  || ',"value":' || '"' || trim_scale(t5.value) || '"'
                  || ',"version":' || t5.version::text || '}' as j
                from indicator_value t5
                where t5.ambito_id = $1 and t5.withdrawn_at is null and t5.indicator_id = t0.id
                order by t5.period, t5.id
              ) x
          ) || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from indicator t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.kind <> 'input'
          and exists (
            select 1
            from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- IndicatorsPage
-- referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from indicator t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.kind <> 'input'
      and exists (
        select 1
        from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
        where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
      )
      and t0.owner_id = $2::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"scheda":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"label":' || to_json(t1.label)::text
                || ',"objective":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"id":' || '"' || t2.id || '"'
                      || ',"title":' || to_json(t2.title)::text || '}'
                    from objective t2
                    where t2.ambito_id = $1 and t2.id = t1.objective_id
                  ),
                  'null'
                ) || ',"plan":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t3.code)::text
                      || ',"from":' || to_json(t3.valid_from)::text
                      || ',"id":' || '"' || t3.id || '"'
                      || ',"to":' || to_json(t3.valid_to)::text || '}'
                    from plan t3
                    where t3.ambito_id = $1 and t3.id = t1.plan_id
                  ),
                  'null'
                ) || '}'
              from scheda t1
              where t1.ambito_id = $1 and t1.id = t0.scheda_id
            ),
            'null'
          )
          || ',"baseline":' || coalesce('"' || trim_scale(t0.baseline) || '"', 'null')
          || ',"comparator":' || coalesce(to_json(t0.comparator)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"owner":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
              from ente t4
              where t4.id = t0.owner_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"target":' || coalesce('"' || trim_scale(t0.target) || '"', 'null')
          || ',"targetText":' || coalesce(to_json(t0.target_text)::text, 'null')
          || ',"unit":' || coalesce(to_json(t0.unit)::text, 'null')
          || ',"valueType":' || to_json(t0.value_type)::text
          || ',"values":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                      from ente t6
                      where t6.id = t5.ente_id
                    ),
                    'null'
                  )
                  || ',"id":' || '"' || t5.id || '"'
                  || ',"note":' || coalesce(to_json(t5.note)::text, 'null')
                  || ',"period":' || to_json(t5.period)::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text
                  || ',"value":' || '"' || trim_scale(t5.value) || '"'
                  || ',"version":' || t5.version::text || '}' as j
                from indicator_value t5
                where t5.ambito_id = $1 and t5.withdrawn_at is null and t5.indicator_id = t0.id
                order by t5.period, t5.id
              ) x
          ) || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from indicator t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.kind <> 'input'
          and exists (
            select 1
            from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
          )
          and t0.owner_id = $2::uuid
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- IndicatorsPage
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from indicator t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          (
            select p.status
            from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id
          ) = any ($2::text[])
          and $3::uuid = any (
            array(
              select ae.ente_id
              from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
              where k.ambito_id = $1 and k.id = t0.scheda_id and ae.withdrawn_at is null
            )
          )
        )
      )
      and t0.kind <> 'input'
      and exists (
        select 1
        from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
        where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
      )
      and t0.owner_id = $4::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"scheda":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"label":' || to_json(t1.label)::text
                || ',"objective":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"id":' || '"' || t2.id || '"'
                      || ',"title":' || to_json(t2.title)::text || '}'
                    from objective t2
                    where
                      t2.ambito_id = $1
                      and (
                        ((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($7::text[]))
                      )
                      and t2.id = t1.objective_id
                  ),
                  'null'
                ) || ',"plan":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t3.code)::text
                      || ',"from":' || to_json(t3.valid_from)::text
                      || ',"id":' || '"' || t3.id || '"'
                      || ',"to":' || to_json(t3.valid_to)::text || '}'
                    from plan t3
                    where t3.ambito_id = $1 and ((t3.status = any ($8::text[]))) and t3.id = t1.plan_id
                  ),
                  'null'
                ) || '}'
              from scheda t1
              where
                t1.ambito_id = $1
                and (
                  (
                    (select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($5::text[])
                    and $6::uuid = any (
                      array(
                        select ae.ente_id
                        from action_ente ae
                        where ae.ambito_id = $1 and ae.action_id = t1.action_id and ae.withdrawn_at is null
                      )
                    )
                  )
                )
                and t1.id = t0.scheda_id
            ),
            'null'
          )
          || ',"baseline":' || coalesce('"' || trim_scale(t0.baseline) || '"', 'null')
          || ',"comparator":' || coalesce(to_json(t0.comparator)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"owner":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
              from ente t4
              where t4.id = t0.owner_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"target":' || coalesce('"' || trim_scale(t0.target) || '"', 'null')
          || ',"targetText":' || coalesce(to_json(t0.target_text)::text, 'null')
          || ',"unit":' || coalesce(to_json(t0.unit)::text, 'null')
          || ',"valueType":' || to_json(t0.value_type)::text
          || ',"values":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                      from ente t6
                      where t6.id = t5.ente_id
                    ),
                    'null'
                  )
                  || ',"id":' || '"' || t5.id || '"'
                  || ',"note":' || coalesce(to_json(t5.note)::text, 'null')
                  || ',"period":' || to_json(t5.period)::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text
                  || ',"value":' || '"' || trim_scale(t5.value) || '"'
                  || ',"version":' || t5.version::text || '}' as j
                from indicator_value t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from
                          indicator i
                          join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                          join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where i.ambito_id = $1 and i.id = t5.indicator_id
                      ) = any ($9::text[])
                      and $10::uuid = any (
                        array(
                          select ae.ente_id
                          from
                            indicator i
                            join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                            join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where i.ambito_id = $1 and i.id = t5.indicator_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t5.indicator_id = t0.id
                order by t5.period, t5.id
              ) x
          ) || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from indicator t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select p.status
                from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                where k.ambito_id = $1 and k.id = t0.scheda_id
              ) = any ($2::text[])
              and $3::uuid = any (
                array(
                  select ae.ente_id
                  from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                  where k.ambito_id = $1 and k.id = t0.scheda_id and ae.withdrawn_at is null
                )
              )
            )
          )
          and t0.kind <> 'input'
          and exists (
            select 1
            from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
          )
          and t0.owner_id = $4::uuid
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- IndicatorsPage
-- referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from indicator t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          (
            select p.status
            from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id
          ) = any ($2::text[])
        )
      )
      and t0.kind <> 'input'
      and exists (
        select 1
        from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
        where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
      )
      and t0.owner_id = $3::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"scheda":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"label":' || to_json(t1.label)::text
                || ',"objective":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"id":' || '"' || t2.id || '"'
                      || ',"title":' || to_json(t2.title)::text || '}'
                    from objective t2
                    where
                      t2.ambito_id = $1
                      and (
                        ((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($5::text[]))
                      )
                      and t2.id = t1.objective_id
                  ),
                  'null'
                ) || ',"plan":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t3.code)::text
                      || ',"from":' || to_json(t3.valid_from)::text
                      || ',"id":' || '"' || t3.id || '"'
                      || ',"to":' || to_json(t3.valid_to)::text || '}'
                    from plan t3
                    where t3.ambito_id = $1 and ((t3.status = any ($6::text[]))) and t3.id = t1.plan_id
                  ),
                  'null'
                ) || '}'
              from scheda t1
              where
                t1.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])))
                and t1.id = t0.scheda_id
            ),
            'null'
          )
          || ',"baseline":' || coalesce('"' || trim_scale(t0.baseline) || '"', 'null')
          || ',"comparator":' || coalesce(to_json(t0.comparator)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"name":' || to_json(t0.name)::text
          || ',"owner":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
              from ente t4
              where t4.id = t0.owner_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"target":' || coalesce('"' || trim_scale(t0.target) || '"', 'null')
          || ',"targetText":' || coalesce(to_json(t0.target_text)::text, 'null')
          || ',"unit":' || coalesce(to_json(t0.unit)::text, 'null')
          || ',"valueType":' || to_json(t0.value_type)::text
          || ',"values":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"ente":' || coalesce(
                    (
                      select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                      from ente t6
                      where t6.id = t5.ente_id
                    ),
                    'null'
                  )
                  || ',"id":' || '"' || t5.id || '"'
                  || ',"note":' || coalesce(to_json(t5.note)::text, 'null')
                  || ',"period":' || to_json(t5.period)::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text
                  || ',"value":' || '"' || trim_scale(t5.value) || '"'
                  || ',"version":' || t5.version::text || '}' as j
                from indicator_value t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from
                          indicator i
                          join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                          join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where i.ambito_id = $1 and i.id = t5.indicator_id
                      ) = any ($7::text[])
                    )
                  )
                  and t5.indicator_id = t0.id
                order by t5.period, t5.id
              ) x
          ) || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from indicator t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select p.status
                from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                where k.ambito_id = $1 and k.id = t0.scheda_id
              ) = any ($2::text[])
            )
          )
          and t0.kind <> 'input'
          and exists (
            select 1
            from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id
            where k.ambito_id = $1 and k.id = t0.scheda_id and k.withdrawn_at is null and pl.status = 'in_force'
          )
          and t0.owner_id = $3::uuid
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- ObjectivePage
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"actions":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select '{"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || '}' as j
                from objective t2 join action_objective t3 on t3.objective_id = t2.id
                where
                  t2.ambito_id = $1
                  and t2.withdrawn_at is null
                  and t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and t3.action_id = t1.id
                order by t2.position, t2.id
              ) x
          )
          || ',"summary":' || coalesce(to_json(t1.summary)::text, 'null')
          || ',"title":' || to_json(t1.title)::text || '}' as j
        from action t1 join action_objective t4 on t4.action_id = t1.id
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and t4.ambito_id = $1
          and t4.withdrawn_at is null
          and t4.objective_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
      )
    )::text,
    'null'
  ) || ',"area":' || coalesce(
    (
      select
        '{"code":' || coalesce(to_json(t5.code)::text, 'null')
        || ',"id":' || '"' || t5.id || '"'
        || ',"policyAreas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"id":' || to_json(t6.id)::text
                || ',"letter":' || to_json(t6.letter)::text
                || ',"title":' || to_json(t6.title)::text || '}' as j
              from policy_area t6 join area_policy t7 on t7.policy_area_id = t6.id
              where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.plan_area_id = t5.id
              order by t6.position, t6.id
            ) x
        ) || ',"title":' || to_json(t5.title)::text || '}'
      from plan_area t5
      where t5.ambito_id = $1 and t5.id = t0.area_id
    ),
    'null'
  ) || ',"code":' || to_json(t0.code)::text || ',"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                || ',"id":' || '"' || t9.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"code":' || to_json(t10.code)::text
                        || ',"id":' || '"' || t10.id || '"'
                        || ',"title":' || to_json(t10.title)::text || '}' as j
                      from objective t10
                      where t10.ambito_id = $1 and t10.withdrawn_at is null and t10.area_id = t9.id
                      order by t10.position, t10.id
                    ) x
                ) || ',"title":' || to_json(t9.title)::text || '}' as j
              from plan_area t9
              where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.plan_id = t8.id
              order by t9.position, t9.id
            ) x
        )
        || ',"code":' || to_json(t8.code)::text
        || ',"id":' || '"' || t8.id || '"'
        || ',"status":' || to_json(t8.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t8.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t8.title)::text || '}'
      from plan t8
      where t8.ambito_id = $1 and t8.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where t14.ambito_id = $1 and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where t18.ambito_id = $1 and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where t17.ambito_id = $1 and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where t16.ambito_id = $1 and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where t15.ambito_id = $1 and t15.withdrawn_at is null and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where t19.ambito_id = $1 and t19.withdrawn_at is null and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where t22.ambito_id = $1 and t22.withdrawn_at is null and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where t20.ambito_id = $1 and t20.withdrawn_at is null and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where t24.ambito_id = $1 and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where t26.ambito_id = $1 and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where t27.ambito_id = $1 and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where t25.ambito_id = $1 and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where t28.ambito_id = $1 and t28.withdrawn_at is null and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where t13.ambito_id = $1 and t13.withdrawn_at is null and t13.objective_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from objective t0
where t0.ambito_id = $1 and t0.id = $2;

-- ObjectivePage
-- operatore_ets
select
  '{"actions":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select '{"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || '}' as j
                from objective t2 join action_objective t3 on t3.objective_id = t2.id
                where
                  t2.ambito_id = $1
                  and t2.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($6::text[])))
                  and t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and t3.action_id = t1.id
                order by t2.position, t2.id
              ) x
          )
          || ',"summary":' || coalesce(to_json(t1.summary)::text, 'null')
          || ',"title":' || to_json(t1.title)::text || '}' as j
        from action t1 join action_objective t4 on t4.action_id = t1.id
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (
            (
              (select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])
              and $5::uuid = any (
                array(
                  select ae.ente_id
                  from action_ente ae
                  where ae.ambito_id = $1 and ae.action_id = t1.id and ae.withdrawn_at is null
                )
              )
            )
          )
          and t4.ambito_id = $1
          and t4.withdrawn_at is null
          and t4.objective_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
      )
    )::text,
    'null'
  ) || ',"area":' || coalesce(
    (
      select
        '{"code":' || coalesce(to_json(t5.code)::text, 'null')
        || ',"id":' || '"' || t5.id || '"'
        || ',"policyAreas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"id":' || to_json(t6.id)::text
                || ',"letter":' || to_json(t6.letter)::text
                || ',"title":' || to_json(t6.title)::text || '}' as j
              from policy_area t6 join area_policy t7 on t7.policy_area_id = t6.id
              where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.plan_area_id = t5.id
              order by t6.position, t6.id
            ) x
        ) || ',"title":' || to_json(t5.title)::text || '}'
      from plan_area t5
      where
        t5.ambito_id = $1
        and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($7::text[])))
        and t5.id = t0.area_id
    ),
    'null'
  ) || ',"code":' || to_json(t0.code)::text || ',"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                || ',"id":' || '"' || t9.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"code":' || to_json(t10.code)::text
                        || ',"id":' || '"' || t10.id || '"'
                        || ',"title":' || to_json(t10.title)::text || '}' as j
                      from objective t10
                      where
                        t10.ambito_id = $1
                        and t10.withdrawn_at is null
                        and (
                          (
                            (
                              select p.status
                              from plan p
                              where p.ambito_id = $1 and p.id = t10.plan_id
                            ) = any ($10::text[])
                          )
                        )
                        and t10.area_id = t9.id
                      order by t10.position, t10.id
                    ) x
                ) || ',"title":' || to_json(t9.title)::text || '}' as j
              from plan_area t9
              where
                t9.ambito_id = $1
                and t9.withdrawn_at is null
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t9.plan_id) = any ($9::text[])))
                and t9.plan_id = t8.id
              order by t9.position, t9.id
            ) x
        )
        || ',"code":' || to_json(t8.code)::text
        || ',"id":' || '"' || t8.id || '"'
        || ',"status":' || to_json(t8.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t8.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t8.title)::text || '}'
      from plan t8
      where t8.ambito_id = $1 and ((t8.status = any ($8::text[]))) and t8.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where
                t14.ambito_id = $1
                and (
                  (
                    (select p.status from plan p where p.ambito_id = $1 and p.id = t14.plan_id) = any ($13::text[])
                    and $14::uuid = any (
                      array(
                        select ae.ente_id
                        from action_ente ae
                        where ae.ambito_id = $1 and ae.action_id = t14.id and ae.withdrawn_at is null
                      )
                    )
                  )
                )
                and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where
                                    t18.ambito_id = $1
                                    and (
                                      (
                                        (
                                          select p.status
                                          from plan p
                                          where p.ambito_id = $1 and p.id = t18.plan_id
                                        ) = any ($21::text[])
                                      )
                                    )
                                    and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where
                              t17.ambito_id = $1
                              and (
                                (
                                  (
                                    select p.status
                                    from plan p
                                    where p.ambito_id = $1 and p.id = t17.plan_id
                                  ) = any ($19::text[])
                                  and $20::uuid = any (
                                    array(
                                      select ae.ente_id
                                      from action_ente ae
                                      where
                                        ae.ambito_id = $1
                                        and ae.action_id = t17.action_id
                                        and ae.withdrawn_at is null
                                    )
                                  )
                                )
                              )
                              and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where
                        t16.ambito_id = $1
                        and (
                          (
                            (
                              select p.status
                              from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                              where k.ambito_id = $1 and k.id = t16.scheda_id
                            ) = any ($17::text[])
                            and $18::uuid = any (
                              array(
                                select ae.ente_id
                                from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                                where k.ambito_id = $1 and k.id = t16.scheda_id and ae.withdrawn_at is null
                              )
                            )
                          )
                        )
                        and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where
                  t15.ambito_id = $1
                  and t15.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t15.scheda_id
                      ) = any ($15::text[])
                      and $16::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t15.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where
                  t19.ambito_id = $1
                  and t19.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t19.scheda_id
                      ) = any ($22::text[])
                      and $23::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t19.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where
                          t22.ambito_id = $1
                          and t22.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from
                                  indicator i
                                  join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                  join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                where i.ambito_id = $1 and i.id = t22.indicator_id
                              ) = any ($26::text[])
                              and $27::uuid = any (
                                array(
                                  select ae.ente_id
                                  from
                                    indicator i
                                    join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                    join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                                  where i.ambito_id = $1 and i.id = t22.indicator_id and ae.withdrawn_at is null
                                )
                              )
                            )
                          )
                          and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where
                  t20.ambito_id = $1
                  and t20.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t20.scheda_id
                      ) = any ($24::text[])
                      and $25::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t20.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where
                t24.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t24.plan_id) = any ($28::text[])))
                and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where
                      t26.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t26.plan_id
                          ) = any ($31::text[])
                          and $32::uuid = any (
                            array(
                              select ae.ente_id
                              from action_ente ae
                              where ae.ambito_id = $1 and ae.action_id = t26.id and ae.withdrawn_at is null
                            )
                          )
                        )
                      )
                      and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where
                      t27.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t27.plan_id
                          ) = any ($33::text[])
                        )
                      )
                      and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where
                t25.ambito_id = $1
                and (
                  (
                    (select p.status from plan p where p.ambito_id = $1 and p.id = t25.plan_id) = any ($29::text[])
                    and $30::uuid = any (
                      array(
                        select ae.ente_id
                        from action_ente ae
                        where ae.ambito_id = $1 and ae.action_id = t25.action_id and ae.withdrawn_at is null
                      )
                    )
                  )
                )
                and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where
                  t28.ambito_id = $1
                  and t28.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t28.scheda_id
                      ) = any ($34::text[])
                      and $35::uuid = any (
                        array(
                          select ae.ente_id
                          from scheda k join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                          where k.ambito_id = $1 and k.id = t28.scheda_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where
          t13.ambito_id = $1
          and t13.withdrawn_at is null
          and (
            (
              (select p.status from plan p where p.ambito_id = $1 and p.id = t13.plan_id) = any ($11::text[])
              and $12::uuid = any (
                array(
                  select ae.ente_id
                  from action_ente ae
                  where ae.ambito_id = $1 and ae.action_id = t13.action_id and ae.withdrawn_at is null
                )
              )
            )
          )
          and t13.objective_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from objective t0
where
  t0.ambito_id = $1
  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
  and t0.id = $3;

-- ObjectivePage
-- referente_asst, vigilanza_ats
select
  '{"actions":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select '{"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || '}' as j
                from objective t2 join action_objective t3 on t3.objective_id = t2.id
                where
                  t2.ambito_id = $1
                  and t2.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($5::text[])))
                  and t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and t3.action_id = t1.id
                order by t2.position, t2.id
              ) x
          )
          || ',"summary":' || coalesce(to_json(t1.summary)::text, 'null')
          || ',"title":' || to_json(t1.title)::text || '}' as j
        from action t1 join action_objective t4 on t4.action_id = t1.id
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])))
          and t4.ambito_id = $1
          and t4.withdrawn_at is null
          and t4.objective_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
      )
    )::text,
    'null'
  ) || ',"area":' || coalesce(
    (
      select
        '{"code":' || coalesce(to_json(t5.code)::text, 'null')
        || ',"id":' || '"' || t5.id || '"'
        || ',"policyAreas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"id":' || to_json(t6.id)::text
                || ',"letter":' || to_json(t6.letter)::text
                || ',"title":' || to_json(t6.title)::text || '}' as j
              from policy_area t6 join area_policy t7 on t7.policy_area_id = t6.id
              where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.plan_area_id = t5.id
              order by t6.position, t6.id
            ) x
        ) || ',"title":' || to_json(t5.title)::text || '}'
      from plan_area t5
      where
        t5.ambito_id = $1
        and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($6::text[])))
        and t5.id = t0.area_id
    ),
    'null'
  ) || ',"code":' || to_json(t0.code)::text || ',"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
    (
      select
        '{"areas":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select
                '{"code":' || coalesce(to_json(t9.code)::text, 'null')
                || ',"id":' || '"' || t9.id || '"'
                || ',"objectives":' || (
                  select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                  from
                    (
                      select
                        '{"code":' || to_json(t10.code)::text
                        || ',"id":' || '"' || t10.id || '"'
                        || ',"title":' || to_json(t10.title)::text || '}' as j
                      from objective t10
                      where
                        t10.ambito_id = $1
                        and t10.withdrawn_at is null
                        and (
                          (
                            (
                              select p.status
                              from plan p
                              where p.ambito_id = $1 and p.id = t10.plan_id
                            ) = any ($9::text[])
                          )
                        )
                        and t10.area_id = t9.id
                      order by t10.position, t10.id
                    ) x
                ) || ',"title":' || to_json(t9.title)::text || '}' as j
              from plan_area t9
              where
                t9.ambito_id = $1
                and t9.withdrawn_at is null
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t9.plan_id) = any ($8::text[])))
                and t9.plan_id = t8.id
              order by t9.position, t9.id
            ) x
        )
        || ',"code":' || to_json(t8.code)::text
        || ',"id":' || '"' || t8.id || '"'
        || ',"status":' || to_json(t8.status)::text
        || ',"template":' || coalesce(
          (
            select
              '{"act":' || coalesce(to_json(t11.act)::text, 'null')
              || ',"id":' || to_json(t11.id)::text
              || ',"rows":' || (
                select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                from
                  (
                    select
                      '{"key":' || to_json(t12.key)::text
                      || ',"kind":' || to_json(t12.kind)::text
                      || ',"label":' || to_json(t12.label)::text
                      || ',"position":' || t12.position::text || '}' as j
                    from scheda_row t12
                    where t12.template_id = t11.id
                    order by t12.position, t12.key
                  ) x
              ) || ',"title":' || to_json(t11.title)::text || '}'
            from scheda_template t11
            where t11.id = t8.template_id
          ),
          'null'
        ) || ',"title":' || to_json(t8.title)::text || '}'
      from plan t8
      where t8.ambito_id = $1 and ((t8.status = any ($7::text[]))) and t8.id = t0.plan_id
    ),
    'null'
  ) || ',"schede":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"action":' || coalesce(
            (
              select
                '{"code":' || coalesce(to_json(t14.code)::text, 'null')
                || ',"id":' || '"' || t14.id || '"'
                || ',"title":' || to_json(t14.title)::text || '}'
              from action t14
              where
                t14.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t14.plan_id) = any ($11::text[])))
                and t14.id = t13.action_id
            ),
            'null'
          ) || ',"amounts":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t15.certainty)::text
                  || ',"fund":' || coalesce(to_json(t15.fund)::text, 'null')
                  || ',"id":' || '"' || t15.id || '"'
                  || ',"period":' || to_json(t15.period)::text
                  || ',"sameAs":' || coalesce(
                    (
                      select
                        '{"fund":' || coalesce(to_json(t16.fund)::text, 'null')
                        || ',"id":' || '"' || t16.id || '"'
                        || ',"scheda":' || coalesce(
                          (
                            select
                              '{"id":' || '"' || t17.id || '"'
                              || ',"label":' || to_json(t17.label)::text
                              || ',"objective":' || coalesce(
                                (
                                  select
                                    '{"code":' || to_json(t18.code)::text || ',"id":' || '"' || t18.id || '"' || '}'
                                  from objective t18
                                  where
                                    t18.ambito_id = $1
                                    and (
                                      (
                                        (
                                          select p.status
                                          from plan p
                                          where p.ambito_id = $1 and p.id = t18.plan_id
                                        ) = any ($15::text[])
                                      )
                                    )
                                    and t18.id = t17.objective_id
                                ),
                                'null'
                              ) || '}'
                            from scheda t17
                            where
                              t17.ambito_id = $1
                              and (
                                (
                                  (
                                    select p.status
                                    from plan p
                                    where p.ambito_id = $1 and p.id = t17.plan_id
                                  ) = any ($14::text[])
                                )
                              )
                              and t17.id = t16.scheda_id
                          ),
                          'null'
                        ) || ',"value":' || coalesce('"' || round(t16.value_cents / 100.0, 2) || '"', 'null') || '}'
                      from stated_amount t16
                      where
                        t16.ambito_id = $1
                        and (
                          (
                            (
                              select p.status
                              from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                              where k.ambito_id = $1 and k.id = t16.scheda_id
                            ) = any ($13::text[])
                          )
                        )
                        and t16.id = t15.same_as_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t15.source_document is null then null
                        else json_build_object('document', t15.source_document, 'line', t15.source_line, 'text', t15.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"value":' || coalesce('"' || round(t15.value_cents / 100.0, 2) || '"', 'null')
                  || ',"valueTo":' || coalesce('"' || round(t15.value_to_cents / 100.0, 2) || '"', 'null')
                  || ',"version":' || t15.version::text || '}' as j
                from stated_amount t15
                where
                  t15.ambito_id = $1
                  and t15.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t15.scheda_id
                      ) = any ($12::text[])
                    )
                  )
                  and t15.scheda_id = t13.id
                order by t15.position, t15.id
              ) x
          ) || ',"answers":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"answer":' || coalesce(to_json(t19.answer)::text, 'null')
                  || ',"choices":' || to_json(t19.choices)::text
                  || ',"id":' || '"' || t19.id || '"'
                  || ',"note":' || coalesce(to_json(t19.note)::text, 'null')
                  || ',"row":' || to_json(t19.row_key)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t19.source_document is null then null
                        else json_build_object('document', t19.source_document, 'line', t19.source_line, 'text', t19.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t19.version::text || '}' as j
                from scheda_answer t19
                where
                  t19.ambito_id = $1
                  and t19.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t19.scheda_id
                      ) = any ($16::text[])
                    )
                  )
                  and t19.scheda_id = t13.id
                order by t19.created_at, t19.id
              ) x
          ) || ',"form":' || to_json(t13.form)::text || ',"id":' || '"' || t13.id || '"' || ',"indicators":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"baseline":' || coalesce('"' || trim_scale(t20.baseline) || '"', 'null')
                  || ',"comparator":' || coalesce(to_json(t20.comparator)::text, 'null')
                  || ',"id":' || '"' || t20.id || '"'
                  || ',"kind":' || to_json(t20.kind)::text
                  || ',"name":' || to_json(t20.name)::text
                  || ',"owner":' || coalesce(
                    (
                      select '{"id":' || '"' || t21.id || '"' || ',"name":' || to_json(t21.name)::text || '}'
                      from ente t21
                      where t21.id = t20.owner_id
                    ),
                    'null'
                  ) || ',"source":' || coalesce(
                    to_json(
                      case
                        when t20.source_document is null then null
                        else json_build_object('document', t20.source_document, 'line', t20.source_line, 'text', t20.source_text)
                      end
                    )::text,
                    'null'
                  )
                  || ',"target":' || coalesce('"' || trim_scale(t20.target) || '"', 'null')
                  || ',"targetText":' || coalesce(to_json(t20.target_text)::text, 'null')
                  || ',"unit":' || coalesce(to_json(t20.unit)::text, 'null')
                  || ',"valueType":' || to_json(t20.value_type)::text
                  || ',"values":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"ente":' || coalesce(
                            (
                              select '{"id":' || '"' || t23.id || '"' || ',"name":' || to_json(t23.name)::text || '}'
                              from ente t23
                              where t23.id = t22.ente_id
                            ),
                            'null'
                          )
                          || ',"id":' || '"' || t22.id || '"'
                          || ',"note":' || coalesce(to_json(t22.note)::text, 'null')
                          || ',"period":' || to_json(t22.period)::text
                          || ',"updatedAt":' || to_json(t22.updated_at)::text
                          || ',"value":' || '"' || trim_scale(t22.value) || '"'
                          || ',"version":' || t22.version::text || '}' as j
                        from indicator_value t22
                        where
                          t22.ambito_id = $1
                          and t22.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from
                                  indicator i
                                  join scheda k on k.ambito_id = $1 and k.id = i.scheda_id
                                  join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                where i.ambito_id = $1 and i.id = t22.indicator_id
                              ) = any ($18::text[])
                            )
                          )
                          and t22.indicator_id = t20.id
                        order by t22.period, t22.id
                      ) x
                  ) || ',"version":' || t20.version::text || '}' as j
                from indicator t20
                where
                  t20.ambito_id = $1
                  and t20.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t20.scheda_id
                      ) = any ($17::text[])
                    )
                  )
                  and t20.scheda_id = t13.id
                order by t20.position, t20.id
              ) x
          ) || ',"label":' || to_json(t13.label)::text || ',"objective":' || coalesce(
            (
              select
                '{"code":' || to_json(t24.code)::text
                || ',"id":' || '"' || t24.id || '"'
                || ',"title":' || to_json(t24.title)::text || '}'
              from objective t24
              where
                t24.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t24.plan_id) = any ($19::text[])))
                and t24.id = t13.objective_id
            ),
            'null'
          ) || ',"refersTo":' || coalesce(
            (
              select
                '{"action":' || coalesce(
                  (
                    select
                      '{"code":' || coalesce(to_json(t26.code)::text, 'null')
                      || ',"id":' || '"' || t26.id || '"'
                      || ',"title":' || to_json(t26.title)::text || '}'
                    from action t26
                    where
                      t26.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t26.plan_id
                          ) = any ($21::text[])
                        )
                      )
                      and t26.id = t25.action_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t25.id || '"'
                || ',"label":' || to_json(t25.label)::text
                || ',"objective":' || coalesce(
                  (
                    select '{"code":' || to_json(t27.code)::text || ',"id":' || '"' || t27.id || '"' || '}'
                    from objective t27
                    where
                      t27.ambito_id = $1
                      and (
                        (
                          (
                            select p.status
                            from plan p
                            where p.ambito_id = $1 and p.id = t27.plan_id
                          ) = any ($22::text[])
                        )
                      )
                      and t27.id = t25.objective_id
                  ),
                  'null'
                ) || '}'
              from scheda t25
              where
                t25.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t25.plan_id) = any ($20::text[])))
                and t25.id = t13.refers_to_id
            ),
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t13.source_document is null then null
                else json_build_object('document', t13.source_document, 'line', t13.source_line, 'text', t13.source_text)
              end
            )::text,
            'null'
          ) || ',"staff":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"certainty":' || to_json(t28.certainty)::text
                  || ',"count":' || coalesce(t28.count::text, 'null')
                  || ',"id":' || '"' || t28.id || '"'
                  || ',"role":' || to_json(t28.role)::text
                  || ',"source":' || coalesce(
                    to_json(
                      case
                        when t28.source_document is null then null
                        else json_build_object('document', t28.source_document, 'line', t28.source_line, 'text', t28.source_text)
                      end
                    )::text,
                    'null'
                  ) || ',"version":' || t28.version::text || '}' as j
                from staff_need t28
                where
                  t28.ambito_id = $1
                  and t28.withdrawn_at is null
                  and (
                    (
                      (
                        select p.status
                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                        where k.ambito_id = $1 and k.id = t28.scheda_id
                      ) = any ($23::text[])
                    )
                  )
                  and t28.scheda_id = t13.id
                order by t28.position, t28.id
              ) x
          ) || ',"total":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.id = t13.id
              )
            )::text,
            'null'
          ) || ',"updatedAt":' || to_json(t13.updated_at)::text || ',"version":' || t13.version::text || '}' as j
        from scheda t13
        where
          t13.ambito_id = $1
          and t13.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t13.plan_id) = any ($10::text[])))
          and t13.objective_id = t0.id
        order by t13.position, t13.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
  || ',"title":' || to_json(t0.title)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from objective t0
where
  t0.ambito_id = $1
  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
  and t0.id = $3;

-- PlanPage
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
      )
    )::text,
    'null'
  ) || ',"answerCensus":' || coalesce(
    to_json(
      (
        select
          coalesce(
            json_agg(
              json_build_object('row', c.key, 'label', c.label, 'yes', c.yes, 'no', c.no, 'partly', c.partly, 'notStated', c.not_stated)
              order by c.position
            ),
            '[]'
          )
        from
          (
            select
              w.key,
              w.label,
              w.position,
              count(*) filter (where a.answer = 'yes')::int as yes,
              count(*) filter (where a.answer = 'no')::int as no,
              count(*) filter (where a.answer = 'partly')::int as partly,
              count(*) filter (
                where (a.answer = 'not_stated' or (a.answer is null and not w.optional))
              )::int as not_stated
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
              left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = k.id and a.row_key = w.key
              and a.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.form = 'full' and k.plan_id = t0.id
            group by w.key, w.label, w.position
          ) c
      )
    )::text,
    'null'
  )
  || ',"approvalAct":' || coalesce(to_json(t0.approval_act)::text, 'null')
  || ',"approvalDate":' || coalesce(to_json(t0.approval_date)::text, 'null')
  || ',"approvalOrgan":' || coalesce(to_json(t0.approval_organ)::text, 'null')
  || ',"areas":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and o.area_id = t1.id
              )
            )::text,
            'null'
          )
          || ',"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"actions":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"code":' || coalesce(to_json(t3.code)::text, 'null')
                          || ',"id":' || '"' || t3.id || '"'
                          || ',"title":' || to_json(t3.title)::text || '}' as j
                        from action t3 join action_objective t4 on t4.action_id = t3.id
                        where
                          t3.ambito_id = $1
                          and t3.withdrawn_at is null
                          and t4.ambito_id = $1
                          and t4.withdrawn_at is null
                          and t4.objective_id = t2.id
                        order by t3.position, t3.id
                      ) x
                  ) || ',"amounts":' || coalesce(
                    to_json(
                      (
                        select
                          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                        from
                          scheda k
                          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t2.id
                      )
                    )::text,
                    'null'
                  ) || ',"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || ',"schede":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"action":' || coalesce(
                            (
                              select '{"id":' || '"' || t6.id || '"' || '}'
                              from action t6
                              where t6.ambito_id = $1 and t6.id = t5.action_id
                            ),
                            'null'
                          ) || ',"answers":' || (
                            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                            from
                              (
                                select
                                  '{"answer":' || coalesce(to_json(t7.answer)::text, 'null')
                                  || ',"row":' || to_json(t7.row_key)::text || '}' as j
                                from scheda_answer t7
                                where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.scheda_id = t5.id
                                order by t7.created_at, t7.id
                              ) x
                          ) || ',"form":' || to_json(t5.form)::text || ',"id":' || '"' || t5.id || '"' || '}' as j
                        from scheda t5
                        where t5.ambito_id = $1 and t5.withdrawn_at is null and t5.objective_id = t2.id
                        order by t5.position, t5.id
                      ) x
                  )
                  || ',"summary":' || coalesce(to_json(t2.summary)::text, 'null')
                  || ',"title":' || to_json(t2.title)::text
                  || ',"version":' || t2.version::text || '}' as j
                from objective t2
                where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.area_id = t1.id
                order by t2.position, t2.id
              ) x
          ) || ',"policyAreas":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || to_json(t8.id)::text
                  || ',"letter":' || to_json(t8.letter)::text
                  || ',"title":' || to_json(t8.title)::text || '}' as j
                from policy_area t8 join area_policy t9 on t9.policy_area_id = t8.id
                where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.plan_area_id = t1.id
                order by t8.position, t8.id
              ) x
          ) || ',"title":' || to_json(t1.title)::text || ',"version":' || t1.version::text || '}' as j
        from plan_area t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.plan_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"code":' || to_json(t0.code)::text || ',"counts":' || coalesce(
    to_json(
      (
        with
          c as materialized (
            select k.id, k.form
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
          ),
          i as (
            select
              count(*) as total,
              count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target
            from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
          ),
          v as (
            select x.scheda_id
            from
              c
              join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
              and x.value_cents is not null
            group by x.scheda_id
          )
        select
          json_build_object(
            'areas',
            (select count(*) from plan_area x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'objectives',
            (
              select count(*)
              from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              where o.ambito_id = $1 and o.plan_id = t0.id and o.withdrawn_at is null
            ),
            'actions',
            (select count(*) from action x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'schede',
            (select count(*) from c where c.form = 'full'),
            'stubs',
            (select count(*) from c where c.form = 'stub'),
            'indicators',
            i.total,
            'indicatorsWithoutTarget',
            i.without_target,
            'answersNotStated',
            (
              select count(*)
              from
                c
                join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
                left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
                and a.withdrawn_at is null
              where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
            ),
            'amountsNotStated',
            (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)
          )
        from i
      )
    )::text,
    'null'
  )
  || ',"document":' || coalesce(to_json(t0.document)::text, 'null')
  || ',"from":' || to_json(t0.valid_from)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"kind":' || to_json(t0.kind)::text
  || ',"status":' || to_json(t0.status)::text
  || ',"template":' || coalesce(
    (
      select
        '{"id":' || to_json(t10.id)::text || ',"rows":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select '{"key":' || to_json(t11.key)::text || ',"kind":' || to_json(t11.kind)::text || '}' as j
              from scheda_row t11
              where t11.template_id = t10.id
              order by t11.position, t11.key
            ) x
        ) || ',"title":' || to_json(t10.title)::text || '}'
      from scheda_template t10
      where t10.id = t0.template_id
    ),
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || to_json(t0.valid_to)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from plan t0
where t0.ambito_id = $1 and t0.id = $2;

-- PlanPage
-- every role
select
  (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"act":' || to_json(t0.act)::text
          || ',"id":' || to_json(t0.id)::text
          || ',"letter":' || to_json(t0.letter)::text
          || ',"title":' || to_json(t0.title)::text || '}' as j
        from policy_area t0
        order by t0.position, t0.id
      ) x
  ) as json,
  $1::uuid as tenant;

-- PlanPage
-- operatore_ets
select
  '{"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
      )
    )::text,
    'null'
  ) || ',"answerCensus":' || coalesce(
    to_json(
      (
        select
          coalesce(
            json_agg(
              json_build_object('row', c.key, 'label', c.label, 'yes', c.yes, 'no', c.no, 'partly', c.partly, 'notStated', c.not_stated)
              order by c.position
            ),
            '[]'
          )
        from
          (
            select
              w.key,
              w.label,
              w.position,
              count(*) filter (where a.answer = 'yes')::int as yes,
              count(*) filter (where a.answer = 'no')::int as no,
              count(*) filter (where a.answer = 'partly')::int as partly,
              count(*) filter (
                where (a.answer = 'not_stated' or (a.answer is null and not w.optional))
              )::int as not_stated
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
              left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = k.id and a.row_key = w.key
              and a.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.form = 'full' and k.plan_id = t0.id
            group by w.key, w.label, w.position
          ) c
      )
    )::text,
    'null'
  )
  || ',"approvalAct":' || coalesce(to_json(t0.approval_act)::text, 'null')
  || ',"approvalDate":' || coalesce(to_json(t0.approval_date)::text, 'null')
  || ',"approvalOrgan":' || coalesce(to_json(t0.approval_organ)::text, 'null')
  || ',"areas":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and o.area_id = t1.id
              )
            )::text,
            'null'
          )
          || ',"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"actions":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"code":' || coalesce(to_json(t3.code)::text, 'null')
                          || ',"id":' || '"' || t3.id || '"'
                          || ',"title":' || to_json(t3.title)::text || '}' as j
                        from action t3 join action_objective t4 on t4.action_id = t3.id
                        where
                          t3.ambito_id = $1
                          and t3.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from plan p
                                where p.ambito_id = $1 and p.id = t3.plan_id
                              ) = any ($6::text[])
                              and $7::uuid = any (
                                array(
                                  select ae.ente_id
                                  from action_ente ae
                                  where ae.ambito_id = $1 and ae.action_id = t3.id and ae.withdrawn_at is null
                                )
                              )
                            )
                          )
                          and t4.ambito_id = $1
                          and t4.withdrawn_at is null
                          and t4.objective_id = t2.id
                        order by t3.position, t3.id
                      ) x
                  ) || ',"amounts":' || coalesce(
                    to_json(
                      (
                        select
                          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                        from
                          scheda k
                          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t2.id
                      )
                    )::text,
                    'null'
                  ) || ',"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || ',"schede":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"action":' || coalesce(
                            (
                              select '{"id":' || '"' || t6.id || '"' || '}'
                              from action t6
                              where
                                t6.ambito_id = $1
                                and (
                                  (
                                    (
                                      select p.status
                                      from plan p
                                      where p.ambito_id = $1 and p.id = t6.plan_id
                                    ) = any ($10::text[])
                                    and $11::uuid = any (
                                      array(
                                        select ae.ente_id
                                        from action_ente ae
                                        where ae.ambito_id = $1 and ae.action_id = t6.id and ae.withdrawn_at is null
                                      )
                                    )
                                  )
                                )
                                and t6.id = t5.action_id
                            ),
                            'null'
                          ) || ',"answers":' || (
                            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                            from
                              (
                                select
                                  '{"answer":' || coalesce(to_json(t7.answer)::text, 'null')
                                  || ',"row":' || to_json(t7.row_key)::text || '}' as j
                                from scheda_answer t7
                                where
                                  t7.ambito_id = $1
                                  and t7.withdrawn_at is null
                                  and (
                                    (
                                      (
                                        select p.status
                                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                        where k.ambito_id = $1 and k.id = t7.scheda_id
                                      ) = any ($12::text[])
                                      and $13::uuid = any (
                                        array(
                                          select ae.ente_id
                                          from
                                            scheda k
                                            join action_ente ae on ae.ambito_id = $1 and ae.action_id = k.action_id
                                          where k.ambito_id = $1 and k.id = t7.scheda_id and ae.withdrawn_at is null
                                        )
                                      )
                                    )
                                  )
                                  and t7.scheda_id = t5.id
                                order by t7.created_at, t7.id
                              ) x
                          ) || ',"form":' || to_json(t5.form)::text || ',"id":' || '"' || t5.id || '"' || '}' as j
                        from scheda t5
                        where
                          t5.ambito_id = $1
                          and t5.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from plan p
                                where p.ambito_id = $1 and p.id = t5.plan_id
                              ) = any ($8::text[])
                              and $9::uuid = any (
                                array(
                                  select ae.ente_id
                                  from action_ente ae
                                  where ae.ambito_id = $1 and ae.action_id = t5.action_id and ae.withdrawn_at is null
                                )
                              )
                            )
                          )
                          and t5.objective_id = t2.id
                        order by t5.position, t5.id
                      ) x
                  )
                  || ',"summary":' || coalesce(to_json(t2.summary)::text, 'null')
                  || ',"title":' || to_json(t2.title)::text
                  || ',"version":' || t2.version::text || '}' as j
                from objective t2
                where
                  t2.ambito_id = $1
                  and t2.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($5::text[])))
                  and t2.area_id = t1.id
                order by t2.position, t2.id
              ) x
          ) || ',"policyAreas":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || to_json(t8.id)::text
                  || ',"letter":' || to_json(t8.letter)::text
                  || ',"title":' || to_json(t8.title)::text || '}' as j
                from policy_area t8 join area_policy t9 on t9.policy_area_id = t8.id
                where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.plan_area_id = t1.id
                order by t8.position, t8.id
              ) x
          ) || ',"title":' || to_json(t1.title)::text || ',"version":' || t1.version::text || '}' as j
        from plan_area t1
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])))
          and t1.plan_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"code":' || to_json(t0.code)::text || ',"counts":' || coalesce(
    to_json(
      (
        with
          c as materialized (
            select k.id, k.form
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
          ),
          i as (
            select
              count(*) as total,
              count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target
            from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
          ),
          v as (
            select x.scheda_id
            from
              c
              join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
              and x.value_cents is not null
            group by x.scheda_id
          )
        select
          json_build_object(
            'areas',
            (select count(*) from plan_area x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'objectives',
            (
              select count(*)
              from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              where o.ambito_id = $1 and o.plan_id = t0.id and o.withdrawn_at is null
            ),
            'actions',
            (select count(*) from action x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'schede',
            (select count(*) from c where c.form = 'full'),
            'stubs',
            (select count(*) from c where c.form = 'stub'),
            'indicators',
            i.total,
            'indicatorsWithoutTarget',
            i.without_target,
            'answersNotStated',
            (
              select count(*)
              from
                c
                join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
                left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
                and a.withdrawn_at is null
              where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
            ),
            'amountsNotStated',
            (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)
          )
        from i
      )
    )::text,
    'null'
  )
  || ',"document":' || coalesce(to_json(t0.document)::text, 'null')
  || ',"from":' || to_json(t0.valid_from)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"kind":' || to_json(t0.kind)::text
  || ',"status":' || to_json(t0.status)::text
  || ',"template":' || coalesce(
    (
      select
        '{"id":' || to_json(t10.id)::text || ',"rows":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select '{"key":' || to_json(t11.key)::text || ',"kind":' || to_json(t11.kind)::text || '}' as j
              from scheda_row t11
              where t11.template_id = t10.id
              order by t11.position, t11.key
            ) x
        ) || ',"title":' || to_json(t10.title)::text || '}'
      from scheda_template t10
      where t10.id = t0.template_id
    ),
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || to_json(t0.valid_to)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from plan t0
where t0.ambito_id = $1 and ((t0.status = any ($2::text[]))) and t0.id = $3;

-- PlanPage
-- referente_asst, vigilanza_ats
select
  '{"amounts":' || coalesce(
    to_json(
      (
        select
          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
        from
          scheda k
          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
        where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
      )
    )::text,
    'null'
  ) || ',"answerCensus":' || coalesce(
    to_json(
      (
        select
          coalesce(
            json_agg(
              json_build_object('row', c.key, 'label', c.label, 'yes', c.yes, 'no', c.no, 'partly', c.partly, 'notStated', c.not_stated)
              order by c.position
            ),
            '[]'
          )
        from
          (
            select
              w.key,
              w.label,
              w.position,
              count(*) filter (where a.answer = 'yes')::int as yes,
              count(*) filter (where a.answer = 'no')::int as no,
              count(*) filter (where a.answer = 'partly')::int as partly,
              count(*) filter (
                where (a.answer = 'not_stated' or (a.answer is null and not w.optional))
              )::int as not_stated
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
              left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = k.id and a.row_key = w.key
              and a.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.form = 'full' and k.plan_id = t0.id
            group by w.key, w.label, w.position
          ) c
      )
    )::text,
    'null'
  )
  || ',"approvalAct":' || coalesce(to_json(t0.approval_act)::text, 'null')
  || ',"approvalDate":' || coalesce(to_json(t0.approval_date)::text, 'null')
  || ',"approvalOrgan":' || coalesce(to_json(t0.approval_organ)::text, 'null')
  || ',"areas":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and o.area_id = t1.id
              )
            )::text,
            'null'
          )
          || ',"code":' || coalesce(to_json(t1.code)::text, 'null')
          || ',"id":' || '"' || t1.id || '"'
          || ',"objectives":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"actions":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"code":' || coalesce(to_json(t3.code)::text, 'null')
                          || ',"id":' || '"' || t3.id || '"'
                          || ',"title":' || to_json(t3.title)::text || '}' as j
                        from action t3 join action_objective t4 on t4.action_id = t3.id
                        where
                          t3.ambito_id = $1
                          and t3.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from plan p
                                where p.ambito_id = $1 and p.id = t3.plan_id
                              ) = any ($6::text[])
                            )
                          )
                          and t4.ambito_id = $1
                          and t4.withdrawn_at is null
                          and t4.objective_id = t2.id
                        order by t3.position, t3.id
                      ) x
                  ) || ',"amounts":' || coalesce(
                    to_json(
                      (
                        select
                          coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                        from
                          scheda k
                          join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                          join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                          join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                        where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t2.id
                      )
                    )::text,
                    'null'
                  ) || ',"code":' || to_json(t2.code)::text || ',"id":' || '"' || t2.id || '"' || ',"schede":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"action":' || coalesce(
                            (
                              select '{"id":' || '"' || t6.id || '"' || '}'
                              from action t6
                              where
                                t6.ambito_id = $1
                                and (
                                  (
                                    (
                                      select p.status
                                      from plan p
                                      where p.ambito_id = $1 and p.id = t6.plan_id
                                    ) = any ($8::text[])
                                  )
                                )
                                and t6.id = t5.action_id
                            ),
                            'null'
                          ) || ',"answers":' || (
                            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                            from
                              (
                                select
                                  '{"answer":' || coalesce(to_json(t7.answer)::text, 'null')
                                  || ',"row":' || to_json(t7.row_key)::text || '}' as j
                                from scheda_answer t7
                                where
                                  t7.ambito_id = $1
                                  and t7.withdrawn_at is null
                                  and (
                                    (
                                      (
                                        select p.status
                                        from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id
                                        where k.ambito_id = $1 and k.id = t7.scheda_id
                                      ) = any ($9::text[])
                                    )
                                  )
                                  and t7.scheda_id = t5.id
                                order by t7.created_at, t7.id
                              ) x
                          ) || ',"form":' || to_json(t5.form)::text || ',"id":' || '"' || t5.id || '"' || '}' as j
                        from scheda t5
                        where
                          t5.ambito_id = $1
                          and t5.withdrawn_at is null
                          and (
                            (
                              (
                                select p.status
                                from plan p
                                where p.ambito_id = $1 and p.id = t5.plan_id
                              ) = any ($7::text[])
                            )
                          )
                          and t5.objective_id = t2.id
                        order by t5.position, t5.id
                      ) x
                  )
                  || ',"summary":' || coalesce(to_json(t2.summary)::text, 'null')
                  || ',"title":' || to_json(t2.title)::text
                  || ',"version":' || t2.version::text || '}' as j
                from objective t2
                where
                  t2.ambito_id = $1
                  and t2.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($5::text[])))
                  and t2.area_id = t1.id
                order by t2.position, t2.id
              ) x
          ) || ',"policyAreas":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || to_json(t8.id)::text
                  || ',"letter":' || to_json(t8.letter)::text
                  || ',"title":' || to_json(t8.title)::text || '}' as j
                from policy_area t8 join area_policy t9 on t9.policy_area_id = t8.id
                where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.plan_area_id = t1.id
                order by t8.position, t8.id
              ) x
          ) || ',"title":' || to_json(t1.title)::text || ',"version":' || t1.version::text || '}' as j
        from plan_area t1
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])))
          and t1.plan_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"code":' || to_json(t0.code)::text || ',"counts":' || coalesce(
    to_json(
      (
        with
          c as materialized (
            select k.id, k.form
            from
              scheda k
              join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
              join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
            where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
          ),
          i as (
            select
              count(*) as total,
              count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target
            from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
          ),
          v as (
            select x.scheda_id
            from
              c
              join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
              and x.value_cents is not null
            group by x.scheda_id
          )
        select
          json_build_object(
            'areas',
            (select count(*) from plan_area x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'objectives',
            (
              select count(*)
              from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
              where o.ambito_id = $1 and o.plan_id = t0.id and o.withdrawn_at is null
            ),
            'actions',
            (select count(*) from action x where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null),
            'schede',
            (select count(*) from c where c.form = 'full'),
            'stubs',
            (select count(*) from c where c.form = 'stub'),
            'indicators',
            i.total,
            'indicatorsWithoutTarget',
            i.without_target,
            'answersNotStated',
            (
              select count(*)
              from
                c
                join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
                left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
                and a.withdrawn_at is null
              where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
            ),
            'amountsNotStated',
            (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)
          )
        from i
      )
    )::text,
    'null'
  )
  || ',"document":' || coalesce(to_json(t0.document)::text, 'null')
  || ',"from":' || to_json(t0.valid_from)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"kind":' || to_json(t0.kind)::text
  || ',"status":' || to_json(t0.status)::text
  || ',"template":' || coalesce(
    (
      select
        '{"id":' || to_json(t10.id)::text || ',"rows":' || (
          select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
          from
            (
              select '{"key":' || to_json(t11.key)::text || ',"kind":' || to_json(t11.kind)::text || '}' as j
              from scheda_row t11
              where t11.template_id = t10.id
              order by t11.position, t11.key
            ) x
        ) || ',"title":' || to_json(t10.title)::text || '}'
      from scheda_template t10
      where t10.id = t0.template_id
    ),
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || to_json(t0.valid_to)::text
  || ',"updatedAt":' || to_json(t0.updated_at)::text
  || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from plan t0
where t0.ambito_id = $1 and ((t0.status = any ($2::text[]))) and t0.id = $3;

-- PlansPage
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from plan t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
              )
            )::text,
            'null'
          ) || ',"code":' || to_json(t0.code)::text || ',"counts":' || coalesce(
            to_json(
              (
                with
                  c as materialized (
                    select k.id, k.form
                    from
                      scheda k
                      join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                      join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                    where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
                  ),
                  i as (
                    select
                      count(*) as total,
                      count(*) filter (
                        where x.kind <> 'input' and x.target is null and x.target_text is null
                      ) as without_target
                    from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
                  ),
                  v as (
                    select x.scheda_id
                    from
                      c
                      join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
                      and x.value_cents is not null
                    group by x.scheda_id
                  )
                select
                  json_build_object(
                    'areas',
                    (
                      select count(*)
                      from plan_area x
                      where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null
                    ),
                    'objectives',
                    (
                      select count(*)
                      from
                        objective o
                        join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                      where o.ambito_id = $1 and o.plan_id = t0.id and o.withdrawn_at is null
                    ),
                    'actions',
                    (
                      select count(*)
                      from action x
                      where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null
                    ),
                    'schede',
                    (select count(*) from c where c.form = 'full'),
                    'stubs',
                    (select count(*) from c where c.form = 'stub'),
                    'indicators',
                    i.total,
                    'indicatorsWithoutTarget',
                    i.without_target,
                    'answersNotStated',
                    (
                      select count(*)
                      from
                        c
                        join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
                        left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
                        and a.withdrawn_at is null
                      where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
                    ),
                    'amountsNotStated',
                    (
                      select count(*)
                      from c left join v on v.scheda_id = c.id
                      where c.form = 'full' and v.scheda_id is null
                    )
                  )
                from i
              )
            )::text,
            'null'
          )
          || ',"from":' || to_json(t0.valid_from)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"status":' || to_json(t0.status)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || to_json(t0.valid_to)::text || '}' || '}' as edge,
          t0.valid_from as k0,
          t0.id as k1
        from plan t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.valid_from desc, t0.id desc
        limit 21
      ) y
  ) x;

-- PlansPage
-- operatore_ets, referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from plan t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.status = any ($2::text[])))
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
              )
            )::text,
            'null'
          ) || ',"code":' || to_json(t0.code)::text || ',"counts":' || coalesce(
            to_json(
              (
                with
                  c as materialized (
                    select k.id, k.form
                    from
                      scheda k
                      join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                      join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                    where k.ambito_id = $1 and k.withdrawn_at is null and k.plan_id = t0.id
                  ),
                  i as (
                    select
                      count(*) as total,
                      count(*) filter (
                        where x.kind <> 'input' and x.target is null and x.target_text is null
                      ) as without_target
                    from c join indicator x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
                  ),
                  v as (
                    select x.scheda_id
                    from
                      c
                      join stated_amount x on x.ambito_id = $1 and x.scheda_id = c.id and x.withdrawn_at is null
                      and x.value_cents is not null
                    group by x.scheda_id
                  )
                select
                  json_build_object(
                    'areas',
                    (
                      select count(*)
                      from plan_area x
                      where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null
                    ),
                    'objectives',
                    (
                      select count(*)
                      from
                        objective o
                        join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                      where o.ambito_id = $1 and o.plan_id = t0.id and o.withdrawn_at is null
                    ),
                    'actions',
                    (
                      select count(*)
                      from action x
                      where x.ambito_id = $1 and x.plan_id = t0.id and x.withdrawn_at is null
                    ),
                    'schede',
                    (select count(*) from c where c.form = 'full'),
                    'stubs',
                    (select count(*) from c where c.form = 'stub'),
                    'indicators',
                    i.total,
                    'indicatorsWithoutTarget',
                    i.without_target,
                    'answersNotStated',
                    (
                      select count(*)
                      from
                        c
                        join scheda_row w on w.template_id = t0.template_id and w.kind = 'yes_no'
                        left join scheda_answer a on a.ambito_id = $1 and a.scheda_id = c.id and a.row_key = w.key
                        and a.withdrawn_at is null
                      where c.form = 'full' and (a.answer = 'not_stated' or (a.answer is null and not w.optional))
                    ),
                    'amountsNotStated',
                    (
                      select count(*)
                      from c left join v on v.scheda_id = c.id
                      where c.form = 'full' and v.scheda_id is null
                    )
                  )
                from i
              )
            )::text,
            'null'
          )
          || ',"from":' || to_json(t0.valid_from)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"status":' || to_json(t0.status)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || to_json(t0.valid_to)::text || '}' || '}' as edge,
          t0.valid_from as k0,
          t0.id as k1
        from plan t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.status = any ($2::text[])))
        order by t0.valid_from desc, t0.id desc
        limit 21
      ) y
  ) x;

-- PlanTemplates
-- every role
select
  (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"act":' || coalesce(to_json(t0.act)::text, 'null')
          || ',"id":' || to_json(t0.id)::text
          || ',"title":' || to_json(t0.title)::text || '}' as j
        from scheda_template t0
        order by t0.id
      ) x
  ) as json,
  $1::uuid as tenant;

-- Query.objectives
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where t2.ambito_id = $1 and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where t5.ambito_id = $1 and t5.withdrawn_at is null and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Query.objectives
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and ((t1.status = any ($3::text[]))) and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where
                t2.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($4::text[])))
                and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (
                    (
                      (select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($5::text[])
                      and $6::uuid = any (
                        array(
                          select ae.ente_id
                          from action_ente ae
                          where ae.ambito_id = $1 and ae.action_id = t3.id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (
                    (
                      (select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($7::text[])
                      and $8::uuid = any (
                        array(
                          select ae.ente_id
                          from action_ente ae
                          where ae.ambito_id = $1 and ae.action_id = t5.action_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Query.objectives
-- referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and ((t1.status = any ($3::text[]))) and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where
                t2.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($4::text[])))
                and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($5::text[])))
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($6::text[])))
                  and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Query.objectives with filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
      and t0.plan_id = $2::uuid
      and t0.area_id = $3::uuid
      and (
        t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $4::text
            and s.token >= $5::text collate "C"
            and s.token < $6::text collate "C"
        )
        and t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $7::text
            and s.token >= $8::text collate "C"
            and s.token < $9::text collate "C"
        )
        or exists (
          select 1
          from action_objective ao
          where
            ao.ambito_id = $1
            and ao.objective_id = t0.id
            and ao.withdrawn_at is null
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $10::text
                and s.token >= $11::text collate "C"
                and s.token < $12::text collate "C"
            )
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $13::text
                and s.token >= $14::text collate "C"
                and s.token < $15::text collate "C"
            )
        )
      )
      and exists (
        select 1
        from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
        where ap.ambito_id = $1 and ap.plan_area_id = t0.area_id and ap.withdrawn_at is null and pa.letter = $16::text
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and k.form = 'full'
          and (
            exists (
              select 1
              from scheda_answer a
              where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
            )
            or exists (
              select 1
              from plan pl join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
              where
                pl.ambito_id = $1
                and pl.id = k.plan_id
                and not exists (
                  select 1
                  from scheda_answer a
                  where
                    a.ambito_id = $1
                    and a.scheda_id = k.id
                    and a.row_key = w.key
                    and a.withdrawn_at is null
                    and a.answer is not null
                )
            )
          )
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and exists (
            select 1
            from stated_amount x
            where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $17::text
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
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where t2.ambito_id = $1 and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where t5.ambito_id = $1 and t5.withdrawn_at is null and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
          and t0.plan_id = $2::uuid
          and t0.area_id = $3::uuid
          and (
            t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $4::text
                and s.token >= $5::text collate "C"
                and s.token < $6::text collate "C"
            )
            and t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $7::text
                and s.token >= $8::text collate "C"
                and s.token < $9::text collate "C"
            )
            or exists (
              select 1
              from action_objective ao
              where
                ao.ambito_id = $1
                and ao.objective_id = t0.id
                and ao.withdrawn_at is null
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $10::text
                    and s.token >= $11::text collate "C"
                    and s.token < $12::text collate "C"
                )
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $13::text
                    and s.token >= $14::text collate "C"
                    and s.token < $15::text collate "C"
                )
            )
          )
          and exists (
            select 1
            from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
            where
              ap.ambito_id = $1
              and ap.plan_area_id = t0.area_id
              and ap.withdrawn_at is null
              and pa.letter = $16::text
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and k.form = 'full'
              and (
                exists (
                  select 1
                  from scheda_answer a
                  where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
                )
                or exists (
                  select 1
                  from
                    plan pl
                    join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
                  where
                    pl.ambito_id = $1
                    and pl.id = k.plan_id
                    and not exists (
                      select 1
                      from scheda_answer a
                      where
                        a.ambito_id = $1
                        and a.scheda_id = k.id
                        and a.row_key = w.key
                        and a.withdrawn_at is null
                        and a.answer is not null
                    )
                )
              )
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and exists (
                select 1
                from stated_amount x
                where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $17::text
              )
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Query.objectives with filter
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
      and t0.plan_id = $3::uuid
      and t0.area_id = $4::uuid
      and (
        t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $5::text
            and s.token >= $6::text collate "C"
            and s.token < $7::text collate "C"
        )
        and t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $8::text
            and s.token >= $9::text collate "C"
            and s.token < $10::text collate "C"
        )
        or exists (
          select 1
          from action_objective ao
          where
            ao.ambito_id = $1
            and ao.objective_id = t0.id
            and ao.withdrawn_at is null
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $11::text
                and s.token >= $12::text collate "C"
                and s.token < $13::text collate "C"
            )
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $14::text
                and s.token >= $15::text collate "C"
                and s.token < $16::text collate "C"
            )
        )
      )
      and exists (
        select 1
        from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
        where ap.ambito_id = $1 and ap.plan_area_id = t0.area_id and ap.withdrawn_at is null and pa.letter = $17::text
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and k.form = 'full'
          and (
            exists (
              select 1
              from scheda_answer a
              where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
            )
            or exists (
              select 1
              from plan pl join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
              where
                pl.ambito_id = $1
                and pl.id = k.plan_id
                and not exists (
                  select 1
                  from scheda_answer a
                  where
                    a.ambito_id = $1
                    and a.scheda_id = k.id
                    and a.row_key = w.key
                    and a.withdrawn_at is null
                    and a.answer is not null
                )
            )
          )
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and exists (
            select 1
            from stated_amount x
            where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $18::text
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
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and ((t1.status = any ($19::text[]))) and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where
                t2.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($20::text[])))
                and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (
                    (
                      (select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($21::text[])
                      and $22::uuid = any (
                        array(
                          select ae.ente_id
                          from action_ente ae
                          where ae.ambito_id = $1 and ae.action_id = t3.id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (
                    (
                      (select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($23::text[])
                      and $24::uuid = any (
                        array(
                          select ae.ente_id
                          from action_ente ae
                          where ae.ambito_id = $1 and ae.action_id = t5.action_id and ae.withdrawn_at is null
                        )
                      )
                    )
                  )
                  and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
          and t0.plan_id = $3::uuid
          and t0.area_id = $4::uuid
          and (
            t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $5::text
                and s.token >= $6::text collate "C"
                and s.token < $7::text collate "C"
            )
            and t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $8::text
                and s.token >= $9::text collate "C"
                and s.token < $10::text collate "C"
            )
            or exists (
              select 1
              from action_objective ao
              where
                ao.ambito_id = $1
                and ao.objective_id = t0.id
                and ao.withdrawn_at is null
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $11::text
                    and s.token >= $12::text collate "C"
                    and s.token < $13::text collate "C"
                )
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $14::text
                    and s.token >= $15::text collate "C"
                    and s.token < $16::text collate "C"
                )
            )
          )
          and exists (
            select 1
            from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
            where
              ap.ambito_id = $1
              and ap.plan_area_id = t0.area_id
              and ap.withdrawn_at is null
              and pa.letter = $17::text
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and k.form = 'full'
              and (
                exists (
                  select 1
                  from scheda_answer a
                  where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
                )
                or exists (
                  select 1
                  from
                    plan pl
                    join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
                  where
                    pl.ambito_id = $1
                    and pl.id = k.plan_id
                    and not exists (
                      select 1
                      from scheda_answer a
                      where
                        a.ambito_id = $1
                        and a.scheda_id = k.id
                        and a.row_key = w.key
                        and a.withdrawn_at is null
                        and a.answer is not null
                    )
                )
              )
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and exists (
                select 1
                from stated_amount x
                where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $18::text
              )
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Query.objectives with filter
-- referente_asst, vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i <= 20), '[]') as places,
  (
    select count(*)::int
    from objective t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
      and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
      and t0.plan_id = $3::uuid
      and t0.area_id = $4::uuid
      and (
        t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $5::text
            and s.token >= $6::text collate "C"
            and s.token < $7::text collate "C"
        )
        and t0.id in (
          select s.row_id
          from search_token s
          where
            s.ambito_id = $1
            and s.type = $8::text
            and s.token >= $9::text collate "C"
            and s.token < $10::text collate "C"
        )
        or exists (
          select 1
          from action_objective ao
          where
            ao.ambito_id = $1
            and ao.objective_id = t0.id
            and ao.withdrawn_at is null
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $11::text
                and s.token >= $12::text collate "C"
                and s.token < $13::text collate "C"
            )
            and ao.action_id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $14::text
                and s.token >= $15::text collate "C"
                and s.token < $16::text collate "C"
            )
        )
      )
      and exists (
        select 1
        from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
        where ap.ambito_id = $1 and ap.plan_area_id = t0.area_id and ap.withdrawn_at is null and pa.letter = $17::text
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and k.form = 'full'
          and (
            exists (
              select 1
              from scheda_answer a
              where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
            )
            or exists (
              select 1
              from plan pl join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
              where
                pl.ambito_id = $1
                and pl.id = k.plan_id
                and not exists (
                  select 1
                  from scheda_answer a
                  where
                    a.ambito_id = $1
                    and a.scheda_id = k.id
                    and a.row_key = w.key
                    and a.withdrawn_at is null
                    and a.answer is not null
                )
            )
          )
      )
      and exists (
        select 1
        from scheda k
        where
          k.ambito_id = $1
          and k.objective_id = t0.id
          and k.withdrawn_at is null
          and exists (
            select 1
            from stated_amount x
            where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $18::text
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
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"plan":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"'
                || ',"code":' || to_json(t1.code)::text
                || ',"title":' || to_json(t1.title)::text
                || ',"kind":' || to_json(t1.kind)::text
                || ',"status":' || to_json(t1.status)::text
                || ',"from":' || to_json(t1.valid_from)::text
                || ',"to":' || to_json(t1.valid_to)::text
                || ',"approvalOrgan":' || coalesce(to_json(t1.approval_organ)::text, 'null')
                || ',"approvalAct":' || coalesce(to_json(t1.approval_act)::text, 'null')
                || ',"approvalDate":' || coalesce(to_json(t1.approval_date)::text, 'null')
                || ',"document":' || coalesce(to_json(t1.document)::text, 'null')
                || ',"version":' || t1.version::text
                || ',"updatedAt":' || to_json(t1.updated_at)::text || '}'
              from plan t1
              where t1.ambito_id = $1 and ((t1.status = any ($19::text[]))) and t1.id = t0.plan_id
            ),
            'null'
          ) || ',"area":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"'
                || ',"code":' || coalesce(to_json(t2.code)::text, 'null')
                || ',"title":' || to_json(t2.title)::text
                || ',"position":' || t2.position::text
                || ',"version":' || t2.version::text || '}'
              from plan_area t2
              where
                t2.ambito_id = $1
                and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($20::text[])))
                and t2.id = t0.area_id
            ),
            'null'
          )
          || ',"code":' || to_json(t0.code)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"summary":' || coalesce(to_json(t0.summary)::text, 'null')
          || ',"position":' || t0.position::text
          || ',"actions":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t3.id || '"'
                  || ',"code":' || coalesce(to_json(t3.code)::text, 'null')
                  || ',"title":' || to_json(t3.title)::text
                  || ',"summary":' || coalesce(to_json(t3.summary)::text, 'null')
                  || ',"position":' || t3.position::text
                  || ',"partners":' || to_json(t3.partners)::text
                  || ',"version":' || t3.version::text
                  || ',"updatedAt":' || to_json(t3.updated_at)::text || '}' as j
                from action t3 join action_objective t4 on t4.action_id = t3.id
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($21::text[])))
                  and t4.ambito_id = $1
                  and t4.withdrawn_at is null
                  and t4.objective_id = t0.id
                order by t3.position, t3.id
              ) x
          ) || ',"schede":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t5.id || '"'
                  || ',"label":' || to_json(t5.label)::text
                  || ',"form":' || to_json(t5.form)::text
                  || ',"version":' || t5.version::text
                  || ',"updatedAt":' || to_json(t5.updated_at)::text || '}' as j
                from scheda t5
                where
                  t5.ambito_id = $1
                  and t5.withdrawn_at is null
                  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($22::text[])))
                  and t5.objective_id = t0.id
                order by t5.position, t5.id
              ) x
          ) || ',"amounts":' || coalesce(
            to_json(
              (
                select
                  coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
                from
                  scheda k
                  join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
                  join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
                  join stated_amount x on x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null
                where k.ambito_id = $1 and k.withdrawn_at is null and k.objective_id = t0.id
              )
            )::text,
            'null'
          ) || ',"source":' || coalesce(
            to_json(
              case
                when t0.source_document is null then null
                else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
              end
            )::text,
            'null'
          )
          || ',"version":' || t0.version::text
          || ',"updatedAt":' || to_json(t0.updated_at)::text || '}' || '}' as edge,
          t0.position as k0,
          t0.id as k1
        from objective t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
          and exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = t0.area_id and r.withdrawn_at is null)
          and t0.plan_id = $3::uuid
          and t0.area_id = $4::uuid
          and (
            t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $5::text
                and s.token >= $6::text collate "C"
                and s.token < $7::text collate "C"
            )
            and t0.id in (
              select s.row_id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $8::text
                and s.token >= $9::text collate "C"
                and s.token < $10::text collate "C"
            )
            or exists (
              select 1
              from action_objective ao
              where
                ao.ambito_id = $1
                and ao.objective_id = t0.id
                and ao.withdrawn_at is null
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $11::text
                    and s.token >= $12::text collate "C"
                    and s.token < $13::text collate "C"
                )
                and ao.action_id in (
                  select s.row_id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $14::text
                    and s.token >= $15::text collate "C"
                    and s.token < $16::text collate "C"
                )
            )
          )
          and exists (
            select 1
            from area_policy ap join policy_area pa on pa.id = ap.policy_area_id
            where
              ap.ambito_id = $1
              and ap.plan_area_id = t0.area_id
              and ap.withdrawn_at is null
              and pa.letter = $17::text
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and k.form = 'full'
              and (
                exists (
                  select 1
                  from scheda_answer a
                  where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated'
                )
                or exists (
                  select 1
                  from
                    plan pl
                    join scheda_row w on w.template_id = pl.template_id and w.kind = 'yes_no' and not w.optional
                  where
                    pl.ambito_id = $1
                    and pl.id = k.plan_id
                    and not exists (
                      select 1
                      from scheda_answer a
                      where
                        a.ambito_id = $1
                        and a.scheda_id = k.id
                        and a.row_key = w.key
                        and a.withdrawn_at is null
                        and a.answer is not null
                    )
                )
              )
          )
          and exists (
            select 1
            from scheda k
            where
              k.ambito_id = $1
              and k.objective_id = t0.id
              and k.withdrawn_at is null
              and exists (
                select 1
                from stated_amount x
                where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = $18::text
              )
          )
        order by t0.position asc, t0.id asc
        limit 21
      ) y
  ) x;

-- SchedaPlace
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"action":' || coalesce(
    (select '{"id":' || '"' || t1.id || '"' || '}' from action t1 where t1.ambito_id = $1 and t1.id = t0.action_id),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"objective":' || coalesce(
    (
      select '{"id":' || '"' || t2.id || '"' || '}'
      from objective t2
      where t2.ambito_id = $1 and t2.id = t0.objective_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from scheda t0
where t0.ambito_id = $1 and t0.id = $2;

-- SchedaPlace
-- operatore_ets
select
  '{"action":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || '}'
      from action t1
      where
        t1.ambito_id = $1
        and (
          (
            (select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($5::text[])
            and $6::uuid = any (
              array(
                select ae.ente_id
                from action_ente ae
                where ae.ambito_id = $1 and ae.action_id = t1.id and ae.withdrawn_at is null
              )
            )
          )
        )
        and t1.id = t0.action_id
    ),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"objective":' || coalesce(
    (
      select '{"id":' || '"' || t2.id || '"' || '}'
      from objective t2
      where
        t2.ambito_id = $1
        and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($7::text[])))
        and t2.id = t0.objective_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from scheda t0
where
  t0.ambito_id = $1
  and (
    (
      (select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])
      and $3::uuid = any (
        array(
          select ae.ente_id
          from action_ente ae
          where ae.ambito_id = $1 and ae.action_id = t0.action_id and ae.withdrawn_at is null
        )
      )
    )
  )
  and t0.id = $4;

-- SchedaPlace
-- referente_asst, vigilanza_ats
select
  '{"action":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || '}'
      from action t1
      where
        t1.ambito_id = $1
        and (((select p.status from plan p where p.ambito_id = $1 and p.id = t1.plan_id) = any ($4::text[])))
        and t1.id = t0.action_id
    ),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"objective":' || coalesce(
    (
      select '{"id":' || '"' || t2.id || '"' || '}'
      from objective t2
      where
        t2.ambito_id = $1
        and (((select p.status from plan p where p.ambito_id = $1 and p.id = t2.plan_id) = any ($5::text[])))
        and t2.id = t0.objective_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from scheda t0
where
  t0.ambito_id = $1
  and (((select p.status from plan p where p.ambito_id = $1 and p.id = t0.plan_id) = any ($2::text[])))
  and t0.id = $3;
