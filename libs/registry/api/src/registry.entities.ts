import { bool, date, entity, int, many, one, text, uuid } from '@zona/database';

export const Comune = entity({
  name: 'Comune',
  table: 'comune',
  scope: 'reference',
  key: 'istat',
  columns: {
    istat: text(),
    name: text(),
    belfiore: text(),
    province: text(),
    region: text(),
    population: int({ nullable: true }),
    populationYear: int({ nullable: true }),
  },
});

export const Ente = entity({
  name: 'Ente',
  table: 'ente',
  scope: 'reference',
  columns: {
    id: uuid(),
    kind: text(),
    name: text(),
    codiceFiscale: text({ nullable: true }),
    partitaIva: text({ nullable: true }),
    codiceIpa: text({ nullable: true }),
    comuneIstat: text({ nullable: true }),
  },
  relations: { comune: one('Comune', 'comuneIstat') },
});

export const Ambito = entity({
  name: 'Ambito',
  table: 'ambito',
  scope: 'reference',
  columns: { id: uuid(), slug: text(), name: text(), region: text(), province: text(), demo: bool() },
  relations: { comuni: many('AmbitoComune', 'ambitoId', 'name') },
});

export const AmbitoComune = entity({
  name: 'AmbitoComune',
  table: 'ambito_comune',
  columns: {
    ambitoId: uuid({ column: 'ambito_id' }),
    istat: text(),
    name: text(),
    from: date({ column: 'valid_from' }),
    to: date({ column: 'valid_to', nullable: true }),
  },
  relations: { comune: one('Comune', 'istat') },
});

export const AmbitoEnte = entity({
  name: 'AmbitoEnte',
  table: 'ambito_ente',
  columns: {
    enteId: uuid(),
    /** The name at the time of the relation, by which it is found and ordered. */
    name: text({ searchable: true }),
    relation: text(),
    from: date({ column: 'valid_from' }),
    to: date({ column: 'valid_to', nullable: true }),
  },
  relations: { ente: one('Ente', 'enteId'), memberships: many('Membership', 'enteId', 'from', 'enteId') },
  virtual: { kind: (t) => `(select k.kind from ente k where k.id = ${t}.ente_id)` },
  titleOf: 'name',
});

export const registryEntities = [Comune, Ente, Ambito, AmbitoComune, AmbitoEnte];
