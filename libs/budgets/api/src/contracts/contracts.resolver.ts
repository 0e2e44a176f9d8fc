import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { correctCommitmentSchema } from '@zona/budgets-domain';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ContractsService } from './contracts.service.ts';

/** What is written of a contract beside its money. */
@Resolver()
export class ContractsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly contracts: ContractsService,
  ) {}

  @Mutation('correctCommitment')
  @Richiede('create', 'Commitment')
  correctCommitment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      correctCommitmentSchema,
      input,
      saving('Commitment', (db, v) => this.contracts.correct(db, v)),
    );
  }
}
