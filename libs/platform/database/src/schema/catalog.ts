import type { Entity } from './entity.ts';

/** Every declared type by name: one for the process, made where the features are put together. */
export class Catalog {
  private readonly byName: ReadonlyMap<string, Entity>;

  constructor(readonly entities: readonly Entity[]) {
    this.byName = new Map(entities.map((e) => [e.name, e]));
    if (this.byName.size !== entities.length) throw new Error('two entities share a name');
    for (const e of entities)
      for (const [field, relation] of Object.entries(e.relations))
        if (!this.byName.has(relation.to))
          throw new Error(`${e.name}.${field} points to ${relation.to}, which nobody declares`);
  }

  get(name: string): Entity {
    const e = this.byName.get(name);
    if (!e) throw new Error(`unknown entity ${name}`);
    return e;
  }

  find(name: string): Entity | undefined {
    return this.byName.get(name);
  }
}
