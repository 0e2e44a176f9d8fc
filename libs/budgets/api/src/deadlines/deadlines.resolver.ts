import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { closeReminderSchema } from '@zona/budgets-domain';
import type { Order, Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DeadlinesService, type DeadlineFilter } from './deadlines.service.ts';

const nearest: Order = { name: 'due', by: (t) => [{ sql: `${t}.due_on`, cast: 'date' }] };

@Resolver()
export class DeadlinesResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly service: DeadlinesService,
  ) {}

  @Query('deadlines')
  @Richiede('read', 'BudgetDeadline')
  deadlines(@Args('filter') filter?: DeadlineFilter | null) {
    return this.queries.read((db) => this.service.list(db, filter ?? {}));
  }

  @Query('reminders')
  @Whole()
  @Richiede('read', 'Reminder')
  reminders(@Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return this.queries.page('Reminder', page, nearest, info, [(t) => `${t}.closed_at is null`]);
  }

  @Mutation('closeReminder')
  @Richiede('update', 'Reminder')
  closeReminder(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      closeReminderSchema,
      input,
      saving('Reminder', (db, v) => this.service.close(db, v.id, v.version)),
    );
  }
}
