import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as schemas from '@zona/budgets-domain';
import { askedAs, matchesWords, type Filter, type Order, type Page, type PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { isUuid } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import { isId } from '../filters.ts';
import { CostsService } from './costs.service.ts';
import { loadReport, readReportable, sheetOf, type ReportableFilter } from './report-reads.ts';
import { ReportService } from './report.service.ts';

interface ReportFilter {
  state?: string | null;
  fundId?: string | null;
  assignmentId?: string | null;
  late?: boolean | null;
  query?: string | null;
}

/** Open ones first, by the day on which they are due. */
const byDay: Order = {
  name: 'due',
  by: (t) => [
    { sql: `${t}.state`, cast: 'text' },
    { sql: `coalesce(${t}.due_on, date '9999-12-31')`, cast: 'date' },
  ],
};

function reportFilters(f: ReportFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.state) filters.push((t, p) => `${t}.state = ${p.add(f.state, 'text')}`);
  if (f?.assignmentId) filters.push(isId('assignment_id', f.assignmentId));
  if (f?.fundId)
    filters.push((t, p) =>
      isUuid(f.fundId)
        ? `${t}.assignment_id in (select g.id from fund_assignment g where g.ambito_id = $1 and g.fund_id = ${p.add(f.fundId, 'uuid')})`
        : 'false',
    );
  if (f?.late) filters.push((t) => `${t}.state = 'open' and ${t}.due_on < current_date`);
  if (f?.query) filters.push((t, p) => matchesWords('FundReport', f.query!, `${t}.id`, p));
  return filters;
}

/** Reports of expenses: what they are, what they claim, what does not agree. */
@Resolver()
export class ReportingQueryResolver {
  constructor(private readonly queries: Queries) {}

  @Query('fundReports')
  @Whole()
  @Richiede('read', 'FundReport')
  fundReports(
    @Args() { filter, ...page }: PageArgs & { filter?: ReportFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('FundReport', page, byDay, info, reportFilters(filter));
  }

  @Query('fundReport')
  @Whole()
  @Richiede('read', 'FundReport')
  fundReport(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('FundReport', id, info);
  }

  @Query('fundReportSheet')
  @Richiede('read', 'FundReport')
  fundReportSheet(@Args('id') id: string) {
    return this.queries.read(async (db) => {
      const seen = await this.queries.reader.one(db, 'FundReport', id, []);
      const loaded = seen && (await loadReport(db, id));
      return loaded && sheetOf(loaded);
    });
  }

  @Query('reportableCosts')
  @Richiede('update', 'FundReport')
  reportableCosts(@Args('reportId') reportId: string, @Args('filter') filter?: ReportableFilter | null) {
    return this.queries.read(async (db) => {
      const asked = askedAs(this.queries.reader.catalog, 'FundReport', 'assignmentId');
      const seen = await this.queries.reader.one(db, 'FundReport', reportId, asked);
      if (!seen) return null;
      const { lineId, ...rest } = filter ?? {};
      const line = lineId && (isUuid(lineId) ? lineId : '00000000-0000-0000-0000-000000000000');
      return readReportable(db, seen.value<{ assignmentId: string }>().assignmentId, { ...rest, lineId: line });
    });
  }
}

@Resolver()
export class ReportingMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly reports: ReportService,
    private readonly costs: CostsService,
  ) {}

  @Mutation('openReport')
  @Richiede('create', 'FundReport')
  openReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.openReportSchema,
      input,
      saving('FundReport', (db, v) => this.reports.open(db, v)),
    );
  }

  @Mutation('updateReport')
  @Richiede('update', 'FundReport')
  updateReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateReportSchema,
      input,
      saving('FundReport', (db, v) => this.reports.update(db, v)),
    );
  }

  @Mutation('addReportCosts')
  @Richiede('update', 'FundReport')
  addReportCosts(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.addReportCostsSchema,
      input,
      saving('FundReport', (db, v) => this.costs.add(db, v)),
    );
  }

  @Mutation('removeReportCosts')
  @Richiede('update', 'FundReport')
  removeReportCosts(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.removeReportCostsSchema,
      input,
      saving('FundReport', (db, v) => this.costs.remove(db, v)),
    );
  }

  @Mutation('refuseReportCosts')
  @Richiede('approve', 'FundReport')
  refuseReportCosts(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.refuseReportCostsSchema,
      input,
      saving('FundReport', (db, v) => this.costs.refuseCosts(db, v)),
    );
  }

  @Mutation('signReport')
  @Richiede('approve', 'FundReport')
  signReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.signReportSchema,
      input,
      saving('FundReport', (db, v) => this.reports.sign(db, v)),
    );
  }

  @Mutation('reopenReport')
  @Richiede('approve', 'FundReport')
  reopenReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.reopenReportSchema,
      input,
      saving('FundReport', (db, v) => this.reports.reopen(db, v)),
    );
  }

  @Mutation('prepareReportPackage')
  @Richiede('approve', 'FundReport')
  prepareReportPackage(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.prepareReportPackageSchema,
      input,
      saving('FundReport', (db, v) => this.reports.prepareAgain(db, v.id, v.version)),
    );
  }

  @Mutation('withdrawReport')
  @Richiede('withdraw', 'FundReport')
  withdrawReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawReportSchema,
      input,
      saving('FundReport', (db, v) => this.reports.withdraw(db, v.id, v.version)),
    );
  }

  @Mutation('attachReportFiles')
  @Richiede('update', 'FundReport')
  attachReportFiles(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.attach('FundReport', input, info);
  }

  @Mutation('attachSettlementFiles')
  @Richiede('update', 'Settlement')
  attachSettlementFiles(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.attach('Settlement', input, info);
  }

  @Mutation('attachPaymentFiles')
  @Richiede('update', 'Payment')
  attachPaymentFiles(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.attach('Payment', input, info);
  }

  @Mutation('describeSettlement')
  @Richiede('update', 'Settlement')
  describeSettlement(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.describeSettlementSchema,
      input,
      saving('Settlement', (db, v) => this.costs.describe(db, v)),
    );
  }

  private attach(type: 'FundReport' | 'Settlement' | 'Payment', input: unknown, info: GraphQLResolveInfo) {
    return this.mutations.run(
      info,
      schemas.attachEvidenceSchema,
      input,
      saving(type, (db, v) => this.costs.attach(db, type, v)),
    );
  }
}
