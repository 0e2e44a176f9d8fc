import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import {
  decideProposalSchema,
  operationSchemas,
  withdrawProposalSchema,
  type Operation,
  type OperationInput,
} from '@zona/budgets-domain';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { ProposalsService } from './proposals.service.ts';

/** What moves money. Everybody of the Ufficio di Piano may ask; who may not decide proposes (`ProposalsService`). */
@Resolver()
export class LedgerMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly proposals: ProposalsService,
  ) {}

  @Mutation('assignFunds')
  @Richiede('create', 'LedgerProposal')
  assignFunds(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('assignFunds', input, info);
  }

  @Mutation('allocate')
  @Richiede('create', 'LedgerProposal')
  allocate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('allocate', input, info);
  }

  @Mutation('transfer')
  @Richiede('create', 'LedgerProposal')
  transfer(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('transfer', input, info);
  }

  @Mutation('swapFunds')
  @Richiede('create', 'LedgerProposal')
  swapFunds(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('swapFunds', input, info);
  }

  @Mutation('carryResidue')
  @Richiede('create', 'LedgerProposal')
  carryResidue(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('carryResidue', input, info);
  }

  @Mutation('commit')
  @Richiede('create', 'LedgerProposal')
  commit(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('commit', input, info);
  }

  @Mutation('release')
  @Richiede('create', 'LedgerProposal')
  release(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('release', input, info);
  }

  @Mutation('settle')
  @Richiede('create', 'LedgerProposal')
  settle(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('settle', input, info);
  }

  @Mutation('pay')
  @Richiede('create', 'LedgerProposal')
  pay(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('pay', input, info);
  }

  @Mutation('recover')
  @Richiede('create', 'LedgerProposal')
  recover(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('recover', input, info);
  }

  @Mutation('reverseEntry')
  @Richiede('create', 'LedgerProposal')
  reverseEntry(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.carryOut('reverseEntry', input, info);
  }

  @Mutation('decideProposal')
  @Richiede('approve', 'LedgerProposal')
  decideProposal(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      decideProposalSchema,
      input,
      saving('LedgerProposal', (db, v) => this.proposals.decide(db, v)),
    );
  }

  @Mutation('withdrawProposal')
  @Richiede('update', 'LedgerProposal')
  withdrawProposal(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      withdrawProposalSchema,
      input,
      saving('LedgerProposal', (db, v) => this.proposals.withdraw(db, v.id, v.version)),
    );
  }

  private carryOut<O extends Operation>(operation: O, input: unknown, info: GraphQLResolveInfo): Promise<Payload> {
    const schema = operationSchemas[operation] as unknown as z.ZodType<OperationInput<O>>;
    return this.mutations.run(info, schema, input, (db, v) => this.proposals.carryOut(db, operation, v));
  }
}
