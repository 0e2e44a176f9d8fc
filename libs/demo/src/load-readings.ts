import type { AmbitoDb, Values, Writer } from '@zona/database';
import type { ReadingState } from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';

const invented = 'Valore inventato per la dimostrazione.';

interface DemoReading extends Values {
  ente: string;
  period: string;
  state: ReadingState;
  /** Corrects the reading of the same ente and period that stands before it. */
  corrects?: boolean;
}
interface DemoIndicator {
  name: string;
  /** Key of the ente that owes it; without, each comune its own. */
  owner: string | null;
  patch?: Values;
  targets?: { period: string; value: string }[];
  readings: DemoReading[];
}

const yearly = (ente: string, state: ReadingState, values: Record<string, Values>): DemoReading[] =>
  Object.entries(values).map(([period, value]) => ({ ente, period, state, ...value }));
const part = (numerator: string, denominator: string): Values => ({ numerator, denominator });

/** Nothing here is in a document: readings in every state, a strict comparator on both of its sides, a correction, doubts about a figure. */
const demoReadings: Record<string, DemoIndicator[]> = {
  'carate-brianza': [
    {
      name: 'OUI: persone raggiunte dai servizi comunitari',
      owner: 'Lissone',
      readings: [
        ...yearly('Lissone', 'locked', { '2021': { value: '30' } }),
        ...yearly('Lissone', 'approved', { '2022': { value: '31' } }),
        ...yearly('Lissone', 'sent', { '2023': { value: '34' } }),
      ],
    },
    {
      name: 'OUI: grado di soddisfazione',
      owner: 'asst',
      readings: [
        ...yearly('asst', 'locked', { '2022': { value: '80', answers: '120' } }),
        ...yearly('asst', 'sent', { '2023': { value: '108', answers: '40' } }),
      ],
    },
    {
      name: 'OUI: volontari delle associazioni del territorio',
      owner: 'Lissone',
      readings: [
        { ente: 'Lissone', period: '2021', state: 'locked', value: '12' },
        {
          ente: 'Lissone',
          period: '2021',
          state: 'locked',
          value: '21',
          corrects: true,
          note: 'Le cifre erano scambiate. Valore inventato per la dimostrazione.',
        },
        {
          ente: 'Lissone',
          period: '2022',
          state: 'draft',
          value: '24',
          returnReason: 'Conta solo le associazioni della rete OUI?',
        },
      ],
    },
    {
      name: 'OUI: caregivers che danno una valutazione positiva',
      owner: null,
      readings: [
        { ente: 'Lissone', period: '2022', state: 'locked', ...part('9', '10') },
        { ente: 'Biassono', period: '2022', state: 'locked', ...part('61', '100') },
        { ente: 'Besana in Brianza', period: '2022', state: 'sent', ...part('27', '25') },
        { ente: 'Lissone', period: '2023', state: 'draft', ...part('14', '18') },
      ],
    },
    {
      name: 'SI: domande accolte, misura B2',
      owner: 'Biassono',
      readings: yearly('Biassono', 'approved', { '2022': { value: '195' }, '2023': { value: '196' } }),
    },
    {
      name: 'SI: nuovi sportelli SI',
      owner: 'Biassono',
      targets: [
        { period: '2022', value: '6' },
        { period: '2023', value: '10' },
      ],
      readings: yearly('Biassono', 'approved', { '2022': { value: '7' } }),
    },
    {
      name: '#YES: gruppi di lavoro costituiti nei tempi',
      owner: 'Biassono',
      patch: { frequency: 'once', periodType: 'triennium' },
      readings: [{ ente: 'Biassono', period: '2021-2023', state: 'approved', day: '2022-05-20' }],
    },
  ],
  lodi: [
    {
      name: 'Domande ADI assegnate a un case manager',
      owner: 'Codogno',
      readings: [{ ente: 'Codogno', period: '2025', state: 'sent', ...part('194', '200') }],
    },
    {
      name: 'Tirocini in agricoltura sociale',
      owner: 'Codogno',
      patch: { frequency: 'half_yearly', periodType: 'half_year', overPeriods: 'sum' },
      readings: [
        { ente: 'Codogno', period: '2025-S1', state: 'approved', value: '11' },
        { ente: 'Codogno', period: '2025-S2', state: 'approved', value: '9' },
        { ente: 'Codogno', period: '2026-S1', state: 'draft', value: '10' },
      ],
    },
  ],
};

/** Owners, targets and readings of a demo ambito. The page says that the ambito is a demonstration, each reading that it is invented. */
export async function loadReadings(
  db: AmbitoDb,
  writer: Writer,
  slug: string,
  enti: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { name, owner, patch, targets = [], readings } of demoReadings[slug] ?? []) {
    const [found] = await db.run<{ id: string; version: number }>(
      'select i.id, i.version from indicator i where i.ambito_id = $1 and i.name = $2 order by i.id limit 1',
      [db.ambitoId, name],
    );
    if (!found) throw new Error(`no indicator «${name}» in ${slug}`);
    const ownerId = owner && enti.get(owner);
    await writer.update(db, 'Indicator', found.id, found.version, { ...patch, ownerId });
    await writer.insertMany(
      db,
      'IndicatorTarget',
      targets.map((t) => ({ ...t, indicatorId: found.id })),
    );
    await writer.insertMany(db, 'IndicatorReading', rowsOf(readings, found.id, ownerId, enti));
  }
}

const reached = (state: ReadingState, by: ReadingState): boolean => {
  const order: ReadingState[] = ['draft', 'sent', 'approved', 'locked'];
  return order.indexOf(state) >= order.indexOf(by);
};

function rowsOf(
  readings: readonly DemoReading[],
  indicatorId: string,
  ownerId: string | null | undefined,
  enti: ReadonlyMap<string, string>,
): Values[] {
  const rows: Values[] = [];
  for (const { ente, corrects, ...values } of readings) {
    const enteId = enti.get(ente);
    const before = rows.filter((r) => r['enteId'] === enteId && r['period'] === values.period).at(-1);
    const on = (month: string) => `${Number(values.period.slice(0, 4)) + 1}-${month}T09:00:00Z`;
    rows.push({
      note: invented,
      ...values,
      id: uuidv7(),
      indicatorId,
      enteId,
      reporterId: ownerId ?? enteId,
      supersedesId: corrects ? before?.['id'] : null,
      sentAt: reached(values.state, 'sent') ? on('01-20') : null,
      approvedAt: reached(values.state, 'approved') ? on('02-03') : null,
      lockedAt: reached(values.state, 'locked') ? on('02-20') : null,
    });
  }
  return rows;
}
