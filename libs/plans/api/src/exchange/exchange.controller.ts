import { Controller, Get, Param, Res } from '@nestjs/common';
import { Database, Fault, faultSentence, Reader } from '@zona/database';
import { writePlan } from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import { currentCtxOrNull, hasAmbito, type AmbitoCtx } from '@zona/tenancy';
import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SnapshotService } from '../snapshot/snapshot.service.ts';
import { exportFormats } from './export.ts';
import { readingsOf } from './run/readings.ts';

const fault = (code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND') => new Fault(code, faultSentence(code));

function visitor(): AmbitoCtx {
  const ctx = currentCtxOrNull();
  if (!ctx) throw fault('UNAUTHENTICATED');
  if (!hasAmbito(ctx)) throw fault('FORBIDDEN');
  return ctx;
}

/** Plans as files, with the eyes of whoever asks. They lie under `/files`, where sessions and same site are looked after. */
@Controller('files/piani')
export class ExchangeController {
  constructor(
    private readonly database: Database,
    private readonly snapshots: SnapshotService,
    private readonly reader: Reader,
  ) {}

  /** The template without a line. */
  @Get('modello.xlsx')
  async template(@Res() response: Response): Promise<void> {
    visitor();
    await this.send(response, 'modello-importazione-piano', 'xlsx', []);
  }

  @Get(':id/piano.:format')
  async plan(@Param('id') id: string, @Param('format') format: string, @Res() response: Response): Promise<void> {
    const ctx = visitor();
    if (!isUuid(id) || !Object.hasOwn(exportFormats, format)) throw fault('NOT_FOUND');
    const [snapshot, readings] = await this.database.inAmbito(ctx, (db) =>
      Promise.all([this.snapshots.of(db, id), readingsOf(db, this.reader, id)]),
    );
    await this.send(
      response,
      snapshot.plan.code.replace(/[^\p{L}\p{N}.-]+/gu, '-'),
      format,
      writePlan(snapshot, readings),
    );
  }

  private async send(
    response: Response,
    name: string,
    format: string,
    rows: ReturnType<typeof writePlan> | [],
  ): Promise<void> {
    const { mediaType, write } = exportFormats[format]!;
    const content: Readable = write(rows);
    response.attachment(`${name}.${format}`);
    response.set({ 'content-type': mediaType, 'cache-control': 'private, no-store, no-transform' });
    // One who leaves half way is no fault; a content that fails half way ends the connection.
    await pipeline(content, response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
  }
}
