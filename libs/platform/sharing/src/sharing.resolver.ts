import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ambitoCtx, Mutations, Queries, Richiede, type Payload, type Saved } from '@zona/graphql';
import { Database, type AmbitoDb } from '@zona/database';
import type { GraphQLResolveInfo } from 'graphql';
import { offerShareSchema, shareRefSchema, SharingService } from './sharing.service.ts';

@Resolver()
export class SharingResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly database: Database,
    private readonly sharing: SharingService,
  ) {}

  @Query('shares')
  @Richiede('read', 'Share')
  shares() {
    return this.queries.read((db) => this.sharing.all(db));
  }

  @Query('partnerAmbiti')
  @Richiede('create', 'Share')
  partnerAmbiti() {
    return this.database.platformRead(
      `select id, name from ambito where status = 'active' and id <> $1 order by name`,
      [ambitoCtx().actor.ambitoId],
    );
  }

  @Mutation('offerShare')
  @Richiede('create', 'Share')
  offerShare(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(info, offerShareSchema, input, async (db, v) =>
      this.saved(db, await this.sharing.offer(db, v), db.ambitoId),
    );
  }

  @Mutation('acceptShare')
  @Richiede('create', 'ShareAcceptance')
  acceptShare(@Args('input') input: { leadId: string }, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.settled(
      input.leadId,
      this.mutations.run(info, shareRefSchema, input, async (db, v) =>
        this.saved(db, await this.sharing.accept(db, v), v.leadId),
      ),
    );
  }

  @Mutation('endShare')
  @Richiede('update', 'Share')
  endShare(@Args('input') input: { leadId: string }, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.settled(
      input.leadId,
      this.mutations.run(info, shareRefSchema, input, async (db, v) =>
        this.saved(db, await this.sharing.end(db, v), v.leadId),
      ),
    );
  }

  /** An agreement is told from both sides' rows, so the payload is the view of it and not one row. */
  private async saved(db: AmbitoDb, id: string, leadId: string): Promise<Saved> {
    return { type: 'Share', id, value: await this.sharing.one(db, id, leadId) };
  }

  /** Opening or closing the lead's rows is done on the lead's side once the answer is committed. */
  private async settled(leadId: string, run: Promise<Payload>): Promise<Payload> {
    const payload = await run;
    if (!payload.problems.length && !payload.conflict) await this.sharing.settle(leadId);
    return payload;
  }
}
