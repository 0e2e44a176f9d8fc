import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { TemplateService } from './template.service.ts';
import { TermService } from './term.service.ts';

/** Templates of cards and lists of terms. */
@Resolver()
export class CardsResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly templates: TemplateService,
    private readonly terms: TermService,
  ) {}

  @Query('vocabularyTerms')
  @Whole()
  @Richiede('read', 'VocabularyTerm')
  vocabularyTerms(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('VocabularyTerm', info, [], 'position');
  }

  @Query('ownTerms')
  @Whole()
  @Richiede('read', 'OwnTerm')
  ownTerms(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('OwnTerm', info, [], 'label', 2000);
  }

  @Query('cardTemplates')
  @Whole()
  @Richiede('read', 'CardTemplate')
  cardTemplates(@Info() info: GraphQLResolveInfo) {
    return this.queries.all('CardTemplate', info, [], 'createdAt', 200);
  }

  @Query('cardTemplate')
  @Whole()
  @Richiede('read', 'CardTemplate')
  cardTemplate(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('CardTemplate', id, info);
  }

  @Mutation('duplicateTemplate')
  @Richiede('create', 'CardTemplate')
  duplicateTemplate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.duplicateTemplateSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.duplicate(db, v)),
    );
  }

  @Mutation('duplicateCardTemplate')
  @Richiede('create', 'CardTemplate')
  duplicateCardTemplate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.duplicateCardTemplateSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.duplicateOwn(db, v)),
    );
  }

  @Mutation('updateCardTemplate')
  @Richiede('update', 'CardTemplate')
  updateCardTemplate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateCardTemplateSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.update(db, v)),
    );
  }

  @Mutation('publishCardTemplate')
  @Richiede('approve', 'CardTemplate')
  publishCardTemplate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.publishTemplateSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.publish(db, v)),
    );
  }

  @Mutation('withdrawCardTemplate')
  @Richiede('withdraw', 'CardTemplate')
  withdrawCardTemplate(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.withdraw(db, v)),
    );
  }

  @Mutation('saveCardRow')
  @Richiede('update', 'CardRow')
  saveCardRow(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveCardRowSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.saveRow(db, v)),
    );
  }

  @Mutation('reorderCardRows')
  @Richiede('update', 'CardRow')
  reorderCardRows(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.reorderCardRowsSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.reorder(db, v)),
    );
  }

  @Mutation('withdrawCardRow')
  @Richiede('withdraw', 'CardRow')
  withdrawCardRow(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('CardTemplate', (db, v) => this.templates.withdrawRow(db, v)),
    );
  }

  @Mutation('addTerm')
  @Richiede('create', 'OwnTerm')
  addTerm(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.addTermSchema,
      input,
      saving('OwnTerm', (db, v) => this.terms.add(db, v)),
    );
  }

  @Mutation('withdrawTerm')
  @Richiede('withdraw', 'OwnTerm')
  withdrawTerm(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('OwnTerm', (db, v) => this.terms.withdraw(db, v)),
    );
  }
}
