import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { SchedaService } from './scheda.service.ts';

/** Writing cards: each of these answers with the card as it is after the change. */
@Resolver()
export class SchedaMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly scheda: SchedaService,
  ) {}

  @Mutation('createScheda')
  @Richiede('create', 'Scheda')
  createScheda(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createSchedaSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.create(db, v)),
    );
  }

  @Mutation('answerSchedaRow')
  @Richiede('update', 'SchedaAnswer')
  answerSchedaRow(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.answerSchedaRowSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.answer(db, v)),
    );
  }

  @Mutation('saveStatedAmount')
  @Richiede('update', 'StatedAmount')
  saveStatedAmount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveStatedAmountSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.saveAmount(db, v)),
    );
  }

  @Mutation('withdrawStatedAmount')
  @Richiede('withdraw', 'StatedAmount')
  withdrawStatedAmount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.withdrawOwned(db, 'StatedAmount', v)),
    );
  }

  @Mutation('saveStaffNeed')
  @Richiede('update', 'StaffNeed')
  saveStaffNeed(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveStaffNeedSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.saveStaff(db, v)),
    );
  }

  @Mutation('withdrawStaffNeed')
  @Richiede('withdraw', 'StaffNeed')
  withdrawStaffNeed(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Scheda', (db, v) => this.scheda.withdrawOwned(db, 'StaffNeed', v)),
    );
  }
}
