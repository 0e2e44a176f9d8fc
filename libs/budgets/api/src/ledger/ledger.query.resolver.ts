import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Order, Page, PageArgs } from '@zona/database';
import { ambitoCtx, Queries, Richiede, Whole } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  commitmentFilters,
  entryFilters,
  lineFilters,
  movementFilters,
  proposalFilters,
  type CommitmentFilter,
  type EntryFilter,
  type LineFilter,
  type MovementFilter,
  type ProposalFilter,
} from './ledger.filters.ts';

const newestEntry: Order = {
  name: 'date',
  by: (t) => [{ sql: `${t}.entry_date`, cast: 'date' }],
  direction: 'desc',
};
const newestCommitment: Order = { name: 'year', by: (t) => [{ sql: `${t}.year`, cast: 'int' }], direction: 'desc' };
const newestLine: Order = { name: 'year', by: (t) => [{ sql: `${t}.year`, cast: 'int' }], direction: 'desc' };
const latest: Order = { name: 'latest', by: () => [], direction: 'desc' };

/** The entries of the ledger, what is committed, what waits for a decision. */
@Resolver()
export class LedgerQueryResolver {
  constructor(private readonly queries: Queries) {}

  @Query('fundKinds')
  @Whole()
  @Richiede('read', 'FundKind')
  fundKinds(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('FundKind', info, [], 'position');
  }

  @Query('ledgerEntries')
  @Whole()
  @Richiede('read', 'LedgerEntry')
  ledgerEntries(
    @Args() { filter, ...page }: PageArgs & { filter?: EntryFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('LedgerEntry', page, newestEntry, info, entryFilters(filter));
  }

  @Query('ledgerEntry')
  @Whole()
  @Richiede('read', 'LedgerEntry')
  ledgerEntry(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('LedgerEntry', id, info);
  }

  @Query('ledgerMovements')
  @Whole()
  @Richiede('read', 'LedgerMovement')
  ledgerMovements(
    @Args() { filter, ...page }: PageArgs & { filter?: MovementFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('LedgerMovement', page, latest, info, movementFilters(filter));
  }

  @Query('commitments')
  @Whole()
  @Richiede('read', 'Commitment')
  commitments(
    @Args() { filter, ...page }: PageArgs & { filter?: CommitmentFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('Commitment', page, newestCommitment, info, commitmentFilters(filter));
  }

  @Query('commitment')
  @Whole()
  @Richiede('read', 'Commitment')
  commitment(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Commitment', id, info);
  }

  @Query('settlement')
  @Whole()
  @Richiede('read', 'Settlement')
  settlement(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Settlement', id, info);
  }

  @Query('payment')
  @Whole()
  @Richiede('read', 'Payment')
  payment(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Payment', id, info);
  }

  @Query('budgetLines')
  @Whole()
  @Richiede('read', 'BudgetLine')
  budgetLines(
    @Args() { filter, ...page }: PageArgs & { filter?: LineFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('BudgetLine', page, newestLine, info, lineFilters(filter));
  }

  @Query('budgetLine')
  @Whole()
  @Richiede('read', 'BudgetLine')
  budgetLine(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('BudgetLine', id, info);
  }

  @Query('ledgerProposals')
  @Whole()
  @Richiede('read', 'LedgerProposal')
  ledgerProposals(
    @Args() { state, commitmentId, mine, ...page }: PageArgs & ProposalFilter & { mine?: boolean | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const filters = proposalFilters({ state, commitmentId }, mine ? ambitoCtx().actor.name : null);
    return this.queries.page('LedgerProposal', page, latest, info, filters);
  }
}
