import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '@zona/problems';
import { askedIn, type Page, type PageArgs } from '@zona/database';
import { Queries, Richiede, Whole } from '@zona/graphql';
import { SharingService } from '@zona/sharing';
import type { GraphQLResolveInfo } from 'graphql';
import {
  actionFilters,
  byPosition,
  objectiveFilters,
  objectiveOrders,
  plansOrder,
  type ActionFilter,
  type ObjectiveFilter,
} from './filters.ts';
import { HomeService } from './home.service.ts';

/** Reading plans: every field below these is answered by one statement, whatever the depth. */
@Resolver()
export class PlansQueryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly home_: HomeService,
    private readonly sharing: SharingService,
  ) {}

  @Query('home')
  @Richiede('read', 'Home')
  home(@Info() info: GraphQLResolveInfo) {
    return this.queries.read((db) => this.home_.of(db, info));
  }

  @Query('homeWarnings')
  @Richiede('read', 'Home')
  homeWarnings() {
    return this.queries.read((db) => this.home_.warnings(db));
  }

  @Query('plans')
  @Whole()
  @Richiede('read', 'Plan')
  plans(@Args() args: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return this.queries.page('Plan', args, plansOrder, info);
  }

  @Query('plan')
  @Whole()
  @Richiede('read', 'Plan')
  plan(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Plan', id, info);
  }

  @Query('objectives')
  @Whole()
  @Richiede('read', 'Objective')
  objectives(
    @Args() { filter, order, ...page }: PageArgs & { filter?: ObjectiveFilter | null; order: string },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('Objective', page, objectiveOrders[order]!, info, objectiveFilters(filter));
  }

  @Query('objective')
  @Whole()
  @Richiede('read', 'Objective')
  objective(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Objective', id, info);
  }

  @Query('actions')
  @Whole()
  @Richiede('read', 'Action')
  actions(
    @Args() { filter, ...page }: PageArgs & { filter?: ActionFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('Action', page, byPosition, info, actionFilters(filter));
  }

  @Query('action')
  @Whole()
  @Richiede('read', 'Action')
  action(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Action', id, info);
  }

  @Query('scheda')
  @Whole()
  @Richiede('read', 'Scheda')
  scheda(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Scheda', id, info);
  }

  @Query('sharedActions')
  @Whole()
  @Richiede('read', 'SharedAction')
  sharedActions(@Args('leadId') leadId: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.read(async (db) => {
      if (!isUuid(leadId) || leadId === db.ambitoId) return [];
      const open = (await this.sharing.ofLead(db, leadId)).filter(
        (s) => s.type === 'Action' && s.status === 'accepted',
      );
      if (!open.length) return [];
      const rows = open.map((s) => s.rowId);
      return (await this.queries.reader.led(db, 'SharedAction', leadId, rows, askedIn(info, 'SharedAction'))).value();
    });
  }

  @Query('policyAreas')
  @Whole()
  @Richiede('read', 'PolicyArea')
  policyAreas(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('PolicyArea', info, [], 'position');
  }

  @Query('schedaTemplates')
  @Whole()
  @Richiede('read', 'SchedaTemplate')
  schedaTemplates(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('SchedaTemplate', info);
  }
}
