import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { entryKinds, importColumns, type BudgetImportKind } from '@zona/budgets-domain';
import { Database, Fault, faultSentence, type AmbitoDb } from '@zona/database';
import { currentCtxOrNull, hasAmbito, type AmbitoCtx } from '@zona/tenancy';
import type { Response } from 'express';
import type { CommitmentFilter, EntryFilter } from '../ledger/ledger.filters.ts';
import { commitmentColumns, commitmentsAfter, movementColumns, movementsAfter, perRead } from './out-rows.ts';
import { asXlsx, csvOf, type OutColumn } from './tables.ts';

const fault = (code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND') => new Fault(code, faultSentence(code));
const mediaTypes: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
/** A workbook is made in memory: who needs more takes the CSV, which leaves as it is read. */
const mostInXlsx = 50_000;

type Address = Record<string, string | undefined>;
/** Anybody writes an address: what is no day filters nothing, as on the page. */
const day = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

const entryFilterOf = (q: Address): EntryFilter => ({
  query: q['cerca'],
  kind: entryKinds.find((kind) => kind === q['tipo']),
  assignmentId: q['assegnazione'],
  lineId: q['voce'],
  commitmentId: q['impegno'],
  from: day(q['dal']),
  to: day(q['al']),
});
const commitmentFilterOf = (q: Address): CommitmentFilter => ({
  query: q['cerca'],
  year: /^\d{4}$/.test(q['anno'] ?? '') ? Number(q['anno']) : null,
  enteId: q['ente'],
});

/** Movements and commitments as files, with the filters of their pages in the address; the templates of imports. */
@Controller('files/bilancio')
export class BudgetExchangeController {
  constructor(private readonly database: Database) {}

  @Get('movimenti.:format')
  async movements(@Param('format') format: string, @Query() address: Address, @Res() response: Response) {
    const ctx = visitor('LedgerEntry');
    const filter = entryFilterOf(address);
    await this.send(
      ctx,
      response,
      { name: 'movimenti', sheet: 'Movimenti', format, columns: movementColumns },
      (db, at) => movementsAfter(db, filter, at),
    );
  }

  @Get('impegni.:format')
  async commitments(@Param('format') format: string, @Query() address: Address, @Res() response: Response) {
    const ctx = visitor('Commitment');
    const filter = commitmentFilterOf(address);
    await this.send(
      ctx,
      response,
      { name: 'impegni', sheet: 'Impegni', format, columns: commitmentColumns },
      (db, at) => commitmentsAfter(db, filter, at),
    );
  }

  /** The template of an import: its headings, and what goes below each. */
  @Get('modello-:kind.xlsx')
  async template(@Param('kind') kind: string, @Res() response: Response): Promise<void> {
    visitor('BudgetImport');
    const wanted = { movimenti: 'lines', pagamenti: 'payments' }[kind] as BudgetImportKind | undefined;
    if (!wanted) throw fault('NOT_FOUND');
    const columns = importColumns[wanted];
    const out = columns.map(({ header }): OutColumn<never> => ({ header, width: 20, value: () => ({ text: null }) }));
    const notes = columns.map((c) => [c.header, `${c.required ? 'Obbligatoria. ' : ''}${c.help}`] as const);
    this.head(response, `modello-${kind}`, 'xlsx');
    response.end(await asXlsx(kind === 'pagamenti' ? 'Pagamenti' : 'Movimenti', out, [], notes));
  }

  private head(response: Response, name: string, format: string): void {
    response.attachment(`${name}.${format}`);
    response.set({ 'content-type': mediaTypes[format]!, 'cache-control': 'private, no-store, no-transform' });
  }

  /** A transaction for each few thousand rows: whoever downloads slowly holds nothing open. */
  private async send<R extends { at: unknown }>(
    ctx: AmbitoCtx,
    response: Response,
    { name, sheet, format, columns }: { name: string; sheet: string; format: string; columns: readonly OutColumn<R>[] },
    next: (db: AmbitoDb, after: R['at'] | null) => Promise<R[]>,
  ): Promise<void> {
    if (!Object.hasOwn(mediaTypes, format)) throw fault('NOT_FOUND');
    const read = (at: R['at'] | null) => this.database.inAmbito(ctx, (db) => next(db, at));
    if (format === 'xlsx') {
      const rows = await readAll(read);
      const content = await asXlsx(sheet, columns, rows);
      this.head(response, name, format);
      response.end(content);
      return;
    }
    this.head(response, name, format);
    const csv = csvOf(columns);
    csv.stream.pipe(response);
    response.on('close', () => csv.stream.destroy());
    for (let rows = await read(null); rows.length && !csv.gone; rows = await read(rows.at(-1)!.at)) {
      await csv.add(rows);
      if (rows.length < perRead) break;
    }
    csv.end();
  }
}

async function readAll<R extends { at: unknown }>(read: (at: R['at'] | null) => Promise<R[]>): Promise<R[]> {
  const all: R[] = [];
  for (let rows = await read(null); rows.length; rows = await read(rows.at(-1)!.at)) {
    all.push(...rows);
    if (all.length > mostInXlsx)
      throw new Fault(
        'LIMIT',
        `Sono più di ${mostInXlsx.toLocaleString('it-IT')} righe: restringi i filtri, oppure scarica il CSV.`,
      );
    if (rows.length < perRead) break;
  }
  return all;
}

function visitor(subject: string): AmbitoCtx {
  const ctx = currentCtxOrNull();
  if (!ctx) throw fault('UNAUTHENTICATED');
  if (!hasAmbito(ctx) || !ctx.ability.can('read', subject)) throw fault('FORBIDDEN');
  return ctx;
}
