import { withCheckDigit } from '@zona/codici';
import type { AmbitoDb, Writer } from '@zona/database';
import { v7 as uuidv7 } from 'uuid';
import type { DemoAmbito, DemoEnte } from './people.ts';
import type { PlanFile } from './plan-file.ts';

/** Loads comuni, enti and people of a demo ambito. Returns the ids of its enti by key (a comune's key is its name). */
export async function loadRegistry(
  db: AmbitoDb,
  writer: Writer,
  file: PlanFile,
  demo: DemoAmbito,
  accounts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { from } = file.plan;
  const comuni = await db.run<{ istat: string; name: string }>(
    'select istat, name from comune where name = any($1::text[])',
    [file.ambito.comuni],
  );
  if (comuni.length !== file.ambito.comuni.length) {
    const missing = file.ambito.comuni.filter((name) => !comuni.some((c) => c.name === name));
    throw new Error(`comuni not found, or found twice: ${missing.join(', ') || comuni.length}`);
  }
  await writer.insertMany(
    db,
    'AmbitoComune',
    comuni.map((c) => ({ istat: c.istat, name: c.name, from })),
  );

  const ids = new Map<string, string>();
  const enti: (DemoEnte & { istat: string | null })[] = [
    ...comuni.map((c) => ({
      key: c.name,
      name: `Comune di ${c.name}`,
      kind: 'comune' as const,
      relation:
        file.ambito.slug === 'carate-brianza' && c.name === 'Biassono'
          ? ('capofila' as const)
          : ('comune_aderente' as const),
      istat: c.istat,
    })),
    ...demo.enti.map((e) => ({ ...e, istat: null })),
  ];
  for (const e of enti) ids.set(e.key, await registered(db, e));
  await writer.insertMany(
    db,
    'AmbitoEnte',
    enti.map((e) => ({ enteId: ids.get(e.key), name: e.name, relation: e.relation, from })),
  );

  const people = demo.people.map((p) => ({ ...p, id: uuidv7() }));
  await writer.insertMany(
    db,
    'Person',
    people.map((p) => ({
      id: p.id,
      givenName: p.givenName,
      familyName: p.familyName,
      email: p.email,
      phone: null,
      jobTitle: p.jobTitle,
      accountId: accounts.get(p.email),
    })),
  );
  await writer.insertMany(
    db,
    'Membership',
    people.map((p) => ({ personId: p.id, enteId: ids.get(p.ente), role: p.role, from: '2025-01-01', to: null })),
  );
  return ids;
}

/** The ente in the common register: one of the same name and comune, or codice fiscale, is the same ente. */
async function registered(db: AmbitoDb, e: DemoEnte & { istat: string | null }): Promise<string> {
  const codiceFiscale = e.tenDigits ? withCheckDigit(e.tenDigits) : null;
  const [known] = await db.run<{ id: string }>(
    'select id from ente where codice_fiscale = $1 or ($1::text is null and codice_fiscale is null and name = $2 and comune_istat is not distinct from $3)',
    [codiceFiscale, e.name, e.istat],
  );
  if (known) return known.id;
  const id = uuidv7();
  await db.run('insert into ente (id, kind, name, codice_fiscale, comune_istat) values ($1, $2, $3, $4, $5)', [
    id,
    e.kind,
    e.name,
    codiceFiscale,
    e.istat,
  ]);
  return id;
}
