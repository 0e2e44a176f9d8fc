import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import { startingYear } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { comuniSql, getsSql, givenSql, quotaLinesSql, quotasSql, rowsSql, totalsSql, yearsSql } from './comune.sql.ts';

interface Comune {
  id: string;
  name: string;
  comuneEnteId: string | null;
}
type Figures = Record<'allocated' | 'committed' | 'paid', string>;
type Whose = 'figures' | 'together' | 'others' | null;

const euro = (cents: string): string => fromCents(BigInt(cents));
const nothing: Figures = { allocated: '0', committed: '0', paid: '0' };
const inEuro = ({ allocated, committed, paid }: Figures): Figures => ({
  allocated: euro(allocated),
  committed: euro(committed),
  paid: euro(paid),
});

interface Payment {
  kind: 'quota' | 'fund' | 'lines';
  due: string;
  received: string | null;
  overdue?: string | null;
  previous?: string | null;
}
const known = (cents: string | null | undefined): string | null => (cents ? euro(cents) : null);

/** What a comune pays and what its citizens have. Whose lines one may read decides whose page one may read. */
@Injectable()
export class ComuneBudgetService {
  /** Three statements. */
  async all(db: AmbitoDb, wanted: number | null | undefined): Promise<object> {
    const comuni = await this.comuni(db);
    const { year, years } = await this.years(db, wanted);
    const rows = await db.run<Figures & { id: string; quota: string | null }>(rowsSql, [db.ambitoId, year]);
    const byId = new Map(rows.map((r) => [r.id, r]));
    return {
      year,
      years,
      rows: comuni.map((comune) => {
        const row = byId.get(comune.id);
        return { comune, quota: known(row?.quota), figures: inEuro(row ?? nothing) };
      }),
    };
  }

  /** Six statements at most, whatever the number of lines and movements. */
  async of(db: AmbitoDb, id: string | null | undefined, wanted: number | null | undefined): Promise<object | null> {
    const comuni = await this.comuni(db);
    const { enteId } = db.ctx.actor;
    const comune = comuni.find((c) => (id ? c.id === id : enteId && c.comuneEnteId === enteId));
    if (!comune) return null;
    const { year, years } = await this.years(db, wanted);
    const place = [db.ambitoId, year, comune.id];
    const totals = await db.run<Figures & { whose: Whose }>(totalsSql, place);
    const gets = await db.run<Figures & { rowCount: number }>(getsSql, place);
    const of = (whose: Whose) => inEuro(totals.find((t) => t.whose === whose) ?? nothing);
    return {
      comune,
      comuni,
      year,
      years,
      pays: await this.pays(db, year, comune),
      gets: gets.map((g) => ({ ...g, ...inEuro(g) })),
      getsCount: gets[0]?.rowCount ?? 0,
      figures: of('figures'),
      together: of('together'),
      ambito: of(null),
    };
  }

  private async comuni(db: AmbitoDb): Promise<Comune[]> {
    const all = await db.run<Comune>(comuniSql, [db.ambitoId]);
    return all.filter(({ comuneEnteId }) => mayOn(db.ctx.ability, 'read', 'BudgetLine', { comuneEnteId }));
  }

  private async years(db: AmbitoDb, wanted: number | null | undefined): Promise<{ year: number; years: number[] }> {
    const years = (await db.run<{ year: number }>(yearsSql, [db.ambitoId])).map((r) => r.year);
    const year = wanted ?? startingYear(years, todayIso()) ?? Number(todayIso().slice(0, 4));
    return { year, years: [...new Set([...years, year])].sort((a, b) => b - a) };
  }

  private async pays(db: AmbitoDb, year: number, { id, comuneEnteId }: Comune): Promise<object[]> {
    const quotas = await db.run<Payment>(quotasSql, [db.ambitoId, year, id]);
    const given = await db.run<Payment>(givenSql, [db.ambitoId, year, comuneEnteId]);
    const lines = quotas.length ? [] : await db.run<Payment>(quotaLinesSql, [db.ambitoId, year, id]);
    return [...quotas, ...given, ...lines].map((p) => ({
      ...p,
      due: euro(p.due),
      received: known(p.received),
      overdue: known(p.overdue),
      previous: known(p.previous),
    }));
  }
}
