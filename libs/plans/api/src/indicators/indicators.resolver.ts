import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { askedIn, type AmbitoDb, type Page, type PageArgs } from '@zona/database';
import { ambitoCtx, Mutations, Queries, Richiede, saving, Whole, type Payload, type Saved } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { ReadingAction } from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { IndicatorService } from './indicator.service.ts';
import { indicatorFilters, planOrder, type IndicatorFilter } from './indicators.filters.ts';
import { ReadingService } from './reading.service.ts';

/** Indicators and their readings. */
@Resolver()
export class IndicatorsResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly indicators_: IndicatorService,
    private readonly readings: ReadingService,
  ) {}

  @Query('indicators')
  @Whole()
  @Richiede('read', 'Indicator')
  indicators(
    @Args() { filter, ...page }: PageArgs & { filter?: IndicatorFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('Indicator', page, planOrder, info, indicatorFilters(filter, ambitoCtx().actor));
  }

  @Query('indicator')
  @Whole()
  @Richiede('read', 'Indicator')
  indicator(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Indicator', id, info);
  }

  @Mutation('saveIndicator')
  @Richiede('update', 'Indicator')
  saveIndicator(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    const work = saving('Scheda', (db, v: z.output<typeof schemas.saveIndicatorSchema>) =>
      this.indicators_.save(db, v),
    );
    return this.mutations.run(info, schemas.saveIndicatorSchema, input, work);
  }

  @Mutation('withdrawIndicator')
  @Richiede('withdraw', 'Indicator')
  withdrawIndicator(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    const work = saving('Scheda', (db, v: z.output<typeof schemas.withdrawSchema>) => this.indicators_.withdraw(db, v));
    return this.mutations.run(info, schemas.withdrawSchema, input, work);
  }

  @Mutation('saveReading')
  @Richiede('update', 'IndicatorReading')
  saveReading(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    const work = saving('IndicatorReading', (db, v: z.output<typeof schemas.saveReadingSchema>) =>
      this.readings.save(db, v),
    );
    return this.mutations.run(info, schemas.saveReadingSchema, input, work);
  }

  @Mutation('sendReadings')
  @Richiede('update', 'IndicatorReading')
  sendReadings(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(info, schemas.moveReadingsSchema, input, this.moving('send', info));
  }

  @Mutation('returnReadings')
  @Richiede('approve', 'IndicatorReading')
  returnReadings(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(info, schemas.returnReadingsSchema, input, this.moving('return', info));
  }

  @Mutation('approveReadings')
  @Richiede('approve', 'IndicatorReading')
  approveReadings(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(info, schemas.moveReadingsSchema, input, this.moving('approve', info));
  }

  @Mutation('lockReadings')
  @Richiede('approve', 'ReadingLock')
  lockReadings(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(info, schemas.moveReadingsSchema, input, this.moving('lock', info));
  }

  /** Moves them, and reads all of them back. */
  private moving(action: ReadingAction, info: GraphQLResolveInfo) {
    return async (
      db: AmbitoDb,
      move: z.output<typeof schemas.moveReadingsSchema> & { reason?: string },
    ): Promise<Saved> => {
      const ids = await this.readings.move(db, action, move);
      const asked = askedIn(info, 'ReadingsPayload').filter((a) => a.name === 'readings');
      const found = await this.queries.reader.all(
        db,
        'IndicatorReading',
        asked.flatMap((a) => a.below),
        [(t, p) => `${t}.id = any(${p.add(ids, 'uuid[]')})`],
      );
      return { type: 'IndicatorReading', id: ids[0]!, value: found.value() };
    };
  }
}
