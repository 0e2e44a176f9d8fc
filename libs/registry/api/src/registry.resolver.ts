import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { askedIn, Database, matchesWords, safeText, wordsOf, type Filter, type Order, type Page } from '@zona/database';
import { ambitoCtx, Mutations, Queries, Richiede, Whole, saving, type Payload } from '@zona/graphql';
import * as domain from '@zona/registry-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { EntiService } from './enti.service.ts';
import { PeopleService } from './people.service.ts';

const italian = 'collate "it-x-icu"';
const byName: Order = { name: 'name', by: (t) => [{ sql: `${t}.name ${italian}`, cast: 'text' }] };
const byFamilyName: Order = {
  name: 'family',
  by: (t) => [
    { sql: `${t}.family_name ${italian}`, cast: 'text' },
    { sql: `${t}.given_name ${italian}`, cast: 'text' },
  ],
};
const beginning = (text: string) => `${safeText(text).replace(/[\\%_]/g, '\\$&')}%`;

type PageOf<F> = { filter?: F | null; first: number; after?: string | null };
type EnteFilter = { query?: string | null; kind?: string | null; relation?: string | null; ended?: boolean | null };

/** The registry: the ambito, its comuni, its enti, its people. */
@Resolver()
export class RegistryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly database: Database,
    private readonly enti_: EntiService,
    private readonly people_: PeopleService,
  ) {}

  @Query('ambito')
  @Whole()
  @Richiede('read', 'Ambito')
  ambito(@Info() info: GraphQLResolveInfo) {
    return this.queries.one('Ambito', ambitoCtx().actor.ambitoId, info);
  }

  /** Names of the hosted ambiti for whoever runs the platform: never their content. */
  @Query('tenants')
  @Richiede('read', 'Tenant')
  async tenants(@Info() info: GraphQLResolveInfo) {
    const rows = await this.database.platformRead<Record<string, unknown>>(
      'select id, slug, name, region, province, demo from ambito order by name',
    );
    return rows.map((row) =>
      Object.fromEntries(askedIn(info, 'Ambito').map((a) => [a.key, a.name === 'comuni' ? [] : row[a.name]])),
    );
  }

  @Query('comuni')
  @Whole()
  @Richiede('read', 'Comune')
  comuni(
    @Args() { filter, first, after }: PageOf<{ query?: string | null; province?: string | null }>,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const filters: Filter[] = [];
    if (filter?.query) filters.push((t, p) => `${t}.name ilike ${p.add(beginning(filter.query!), 'text')}`);
    if (filter?.province)
      filters.push((t, p) => `${t}.province = ${p.add(safeText(filter.province!).toUpperCase(), 'text')}`);
    return this.queries.page('Comune', { first, after }, byName, info, filters);
  }

  @Query('enti')
  @Whole()
  @Richiede('read', 'AmbitoEnte')
  enti(@Args() { filter, first, after }: PageOf<EnteFilter>, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const filters: Filter[] = [];
    if (filter?.query) filters.push((t, p) => matchesWords('AmbitoEnte', filter.query!, `${t}.id`, p));
    if (filter?.kind)
      filters.push(
        (t, p) => `exists (select 1 from ente k where k.id = ${t}.ente_id and k.kind = ${p.add(filter.kind, 'text')})`,
      );
    if (filter?.relation) filters.push((t, p) => `${t}.relation = ${p.add(filter.relation, 'text')}`);
    if (!filter?.ended) filters.push((t) => `(${t}.valid_to is null or ${t}.valid_to >= current_date)`);
    return this.queries.page('AmbitoEnte', { first, after }, byName, info, filters);
  }

  /** The common register is public data of public bodies; what an ambito has to do with them is not in it. */
  @Query('registroEnti')
  @Whole()
  @Richiede('create', 'AmbitoEnte')
  registroEnti(@Args('query') query: string, @Args('first') first: number, @Info() info: GraphQLResolveInfo) {
    const words = wordsOf(query);
    if (!words.length || first < 1 || first > 50) return [];
    const matches: Filter[] = words.map(
      (word) => (t, p) =>
        `(' ' || ${t}.name ilike ${p.add(`% ${beginning(word)}`, 'text')} or ${t}.codice_fiscale like ${p.add(beginning(word).toUpperCase(), 'text')})`,
    );
    return this.queries.all('Ente', info, matches, 'name', first);
  }

  @Query('ambitoEnte')
  @Whole()
  @Richiede('read', 'AmbitoEnte')
  ambitoEnte(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('AmbitoEnte', id, info);
  }

  @Query('people')
  @Whole()
  @Richiede('read', 'Person')
  people(
    @Args() { filter, first, after }: PageOf<{ query?: string | null; role?: string | null }>,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const filters: Filter[] = [];
    if (filter?.query) filters.push((t, p) => matchesWords('Person', filter.query!, `${t}.id`, p));
    if (filter?.role)
      filters.push(
        (t, p) =>
          `exists (select 1 from membership m where m.ambito_id = $1 and m.person_id = ${t}.id and m.withdrawn_at is null and (m.valid_to is null or m.valid_to >= current_date) and m.role = ${p.add(filter.role, 'text')})`,
      );
    return this.queries.page('Person', { first, after }, byFamilyName, info, filters);
  }

  @Query('person')
  @Whole()
  @Richiede('read', 'Person')
  person(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Person', id, info);
  }

  @Mutation('relateEnte')
  @Richiede('create', 'AmbitoEnte')
  relateEnte(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.relateEnteSchema,
      input,
      saving('AmbitoEnte', (db, v) => this.enti_.relate(db, v)),
    );
  }

  @Mutation('endEnteRelation')
  @Richiede('update', 'AmbitoEnte')
  endEnteRelation(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.endEnteRelationSchema,
      input,
      saving('AmbitoEnte', (db, v) => this.enti_.end(db, v)),
    );
  }

  @Mutation('createPerson')
  @Richiede('create', 'Person')
  createPerson(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.createPersonSchema,
      input,
      saving('Person', (db, v) => this.people_.create(db, v)),
    );
  }

  @Mutation('updatePerson')
  @Richiede('update', 'Person')
  updatePerson(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.updatePersonSchema,
      input,
      saving('Person', (db, v) => this.people_.update(db, v)),
    );
  }

  @Mutation('grantMembership')
  @Richiede('create', 'Membership')
  grantMembership(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.grantMembershipSchema,
      input,
      saving('Membership', (db, v) => this.people_.grant(db, v)),
    );
  }

  @Mutation('endMembership')
  @Richiede('update', 'Membership')
  endMembership(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      domain.endMembershipSchema,
      input,
      saving('Membership', (db, v) => this.people_.end(db, v)),
    );
  }
}
