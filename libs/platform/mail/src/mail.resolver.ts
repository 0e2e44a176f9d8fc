import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Mutations, Queries, Richiede, saving, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { mailFrequencies } from './mail.entities.ts';
import { MailSettings } from './settings.service.ts';

const chooseSchema = z.strictObject({ frequency: z.enum(mailFrequencies) });

@Resolver()
export class MailResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly settings: MailSettings,
  ) {}

  @Query('mailSettings')
  @Richiede('read', 'MailChoice')
  mailSettings() {
    return this.queries.read((db) => this.settings.of(db));
  }

  @Mutation('chooseMail')
  @Richiede('update', 'MailChoice')
  chooseMail(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      chooseSchema,
      input,
      saving('MailChoice', (db, { frequency }) => this.settings.choose(db, frequency)),
    );
  }
}
