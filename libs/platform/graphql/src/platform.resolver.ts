import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { rulesOf } from '@zona/access';
import type { Config } from '@zona/config';
import { Fault, safeText, type Filter, type Page } from '@zona/database';
import { AuthService, CONFIG, requestIdOf, type ZonaRequest } from '@zona/identity';
import { isUuid } from '@zona/problems';
import { currentCtx } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { Pubblico, Richiede, Whole } from './permission.ts';
import { ambitoCtx, Queries } from './queries.ts';
import { searchAll } from './search.ts';

/** Who asks, one object by type and id, the search over everything, the register of writes. */
@Resolver()
export class PlatformResolver {
  constructor(
    private readonly queries: Queries,
    private readonly auth: AuthService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query('viewer')
  @Pubblico()
  async viewer(@Context('req') request: ZonaRequest) {
    const session = request.session;
    if (!session) return null;
    const memberships = await this.auth.memberships(session.accountId, requestIdOf(request));
    return {
      name: session.accountName,
      email: session.email,
      role: session.role,
      ambitoId: session.ambitoId,
      ambitoName: session.ambitoName,
      enteId: session.enteId,
      enteName: session.enteName,
      demo: session.demo,
      memberships: memberships.map((m) => ({ ...m, current: m.id === session.membershipId })),
      rules: rulesOf(currentCtx().ability),
      maxFileMegabytes: Math.floor(this.config.fileLimit / (1024 * 1024)),
    };
  }

  @Query('node')
  @Richiede('read', 'Ambito')
  async node(@Args('type') type: string, @Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    if (!ambitoCtx().ability.can('read', type)) return null;
    const found = await this.queries.one(type, id, info);
    return found && { ...found, __typename: type };
  }

  @Query('search')
  @Richiede('read', 'Ambito')
  search(@Args('query') query: string, @Args('first') first: number) {
    if (first < 1 || first > 50) throw new Fault('BAD_INPUT', 'Si possono chiedere da 1 a 50 risultati.');
    return this.queries.read((db) => searchAll(db, this.queries.reader.catalog, safeText(query), first));
  }

  @Query('auditEvents')
  @Whole()
  @Richiede('read', 'AuditEvent')
  auditEvents(
    @Args('filter') filter: { type?: string | null; rowId?: string | null } | undefined,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const filters: Filter[] = [];
    if (filter?.type) filters.push((t, p) => `${t}.type = ${p.add(safeText(filter.type!), 'text')}`);
    if (filter?.rowId)
      filters.push((t, p) => (isUuid(filter.rowId) ? `${t}.row_id = ${p.add(filter.rowId, 'uuid')}` : 'false'));
    return this.queries.page(
      'AuditEvent',
      { first, after },
      { name: 'recent', by: () => [], direction: 'desc' },
      info,
      filters,
    );
  }
}
