import { date, entity, many, one, text, uuid } from '@zona/database';

export const Person = entity({
  name: 'Person',
  table: 'person',
  columns: {
    givenName: text({ searchable: true }),
    familyName: text({ searchable: true }),
    email: text({ nullable: true, searchable: true }),
    phone: text({ nullable: true }),
    jobTitle: text({ nullable: true, searchable: true }),
    accountId: uuid({ nullable: true }),
  },
  relations: { memberships: many('Membership', 'personId', 'from') },
  virtual: {
    canLogIn: (t) => `(${t}.account_id is not null)`,
    fullName: (t) => `(${t}.given_name || ' ' || ${t}.family_name)`,
    memberEnteIds: (t, tenant) =>
      `array(select m.ente_id from membership m where m.ambito_id = ${tenant} and m.person_id = ${t}.id and m.withdrawn_at is null)`,
  },
  titleOf: 'fullName',
  contextOf: (t) => `${t}.job_title`,
});

export const Membership = entity({
  name: 'Membership',
  table: 'membership',
  columns: {
    personId: uuid(),
    enteId: uuid({ nullable: true }),
    role: text(),
    from: date({ column: 'valid_from' }),
    to: date({ column: 'valid_to', nullable: true }),
  },
  relations: { person: one('Person', 'personId'), ente: one('Ente', 'enteId') },
});

export const identityEntities = [Person, Membership];
