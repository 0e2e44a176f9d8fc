import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { nextPosition } from '../position.ts';

type In<S extends z.ZodType> = z.output<S>;
type Axis = 'MatrixLine' | 'MatrixSource';
const axes = {
  MatrixLine: { table: 'matrix_line', key: 'line_id', of: 'Questa riga' },
  MatrixSource: { table: 'matrix_source', key: 'source_id', of: 'Questa fonte' },
} as const;

/** Tables of amounts by line and source. What they declare and what they add up to both stay. */
@Injectable()
export class MatrixService {
  constructor(private readonly writer: Writer) {}

  async save(db: AmbitoDb, { id, version, ...values }: In<typeof schemas.saveMatrixSchema>): Promise<string> {
    const sheet = await this.writer.require(db, 'ProjectSheet', values.sheetId, 'sheetId');
    if (!id) {
      const position = await nextPosition(db, 'budget_matrix', 'sheet_id', sheet.id);
      return this.writer.insert(db, 'BudgetMatrix', { ...values, position });
    }
    const matrix = await this.writer.load(db, 'BudgetMatrix', id, 'update');
    if (matrix['sheetId'] !== sheet.id) refuseMissing('id');
    return this.writer.update(db, 'BudgetMatrix', id, version ?? 0, values);
  }

  async saveAxis(
    db: AmbitoDb,
    axis: Axis,
    {
      id,
      version,
      ...values
    }: Values & { matrixId: string; id?: string | null | undefined; version?: number | null | undefined },
  ): Promise<string> {
    const matrix = await this.writer.require(db, 'BudgetMatrix', values.matrixId, 'matrixId');
    if (id) {
      const row = await this.writer.load(db, axis, id, 'update');
      if (row['matrixId'] !== matrix.id) refuseMissing('id');
      await this.writer.update(db, axis, id, version ?? 0, values);
    } else {
      const position = await nextPosition(db, axes[axis].table, 'matrix_id', matrix.id);
      await this.writer.insert(db, axis, { ...values, position });
    }
    return matrix.id;
  }

  /** A line or a source leaves only when its cells are empty: figures do not vanish with it. */
  async withdrawAxis(db: AmbitoDb, axis: Axis, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    const row = await this.writer.load(db, axis, id, 'withdraw');
    const [filled] = await db.run(
      `select 1 from matrix_cell c join matrix_line l on l.ambito_id = $1 and l.id = c.line_id and l.withdrawn_at is null
         join matrix_source s on s.ambito_id = $1 and s.id = c.source_id and s.withdrawn_at is null
       where c.ambito_id = $1 and c.${axes[axis].key} = $2 and c.value_cents is not null limit 1`,
      [db.ambitoId, row.id],
    );
    if (filled) refuse(null, 'CONFLICT', `${axes[axis].of} ha delle cifre: svuota prima le sue celle.`);
    await this.writer.withdraw(db, axis, id, version);
    return row['matrixId'] as string;
  }

  async saveCells(db: AmbitoDb, { matrixId, cells }: In<typeof schemas.saveMatrixCellsSchema>): Promise<string> {
    const matrix = await this.writer.require(db, 'BudgetMatrix', matrixId, 'matrixId');
    await this.checkPlaces(db, 'MatrixLine', 'lineId', matrix.id, cells);
    await this.checkPlaces(db, 'MatrixSource', 'sourceId', matrix.id, cells);
    const known = await db.run<{ id: string; place: string }>(
      "select c.id, c.line_id || ' ' || c.source_id as place from matrix_cell c where c.ambito_id = $1 and c.matrix_id = $2",
      [db.ambitoId, matrix.id],
    );
    const byPlace = new Map(known.map((c) => [c.place, c.id]));
    for (const { lineId, sourceId, version, value } of cells) {
      const id = byPlace.get(`${lineId} ${sourceId}`);
      if (id) await this.writer.update(db, 'MatrixCell', id, version ?? 0, { value: value ?? null });
      else if (value !== null && value !== undefined)
        await this.writer.insert(db, 'MatrixCell', { matrixId: matrix.id, lineId, sourceId, value });
    }
    return matrix.id;
  }

  /** Lines and sources named by the cells are this table's, and still in it. */
  private async checkPlaces(
    db: AmbitoDb,
    axis: Axis,
    field: 'lineId' | 'sourceId',
    matrixId: string,
    cells: In<typeof schemas.saveMatrixCellsSchema>['cells'],
  ): Promise<void> {
    const here = await db.run<{ id: string }>(
      `select x.id from ${axes[axis].table} x where x.ambito_id = $1 and x.matrix_id = $2 and x.withdrawn_at is null`,
      [db.ambitoId, matrixId],
    );
    const ids = new Set(here.map((x) => x.id));
    if (!cells.every((c) => ids.has(c[field]))) refuseMissing(`cells.${field}`);
  }
}
