import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { Files } from './files.service.ts';

const withdrawSchema = z.strictObject({ id: z.string(), version: z.number().int() });

@Resolver()
export class FilesResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly files: Files,
  ) {}

  @Mutation('withdrawFile')
  @Richiede('withdraw', 'File')
  withdrawFile(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      withdrawSchema,
      input,
      saving('File', (db, v) => this.files.withdraw(db, v.id, v.version)),
    );
  }
}
