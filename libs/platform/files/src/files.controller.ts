import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Config } from '@zona/config';
import { Database, Fault, faultSentence, Refusal, writeAudit } from '@zona/database';
import { CONFIG } from '@zona/identity';
import { currentCtxOrNull, hasAmbito, type AmbitoCtx } from '@zona/tenancy';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Files } from './files.service.ts';
import { receiveFile } from './multipart.ts';

const fault = (code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND') => new Fault(code, faultSentence(code));
const noRow = '00000000-0000-0000-0000-000000000000';

function visitor(): AmbitoCtx {
  const ctx = currentCtxOrNull();
  if (!ctx) throw fault('UNAUTHENTICATED');
  if (!hasAmbito(ctx)) throw fault('FORBIDDEN');
  return ctx;
}

/** Files come and go as streams. Session and same site are the session middleware's. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ctx = visitor();
    if (!ctx.ability.can('create', 'File')) {
      const denied = { operation: 'denied', type: 'File.upload', rowId: noRow, before: null, after: null } as const;
      await this.database.inAmbito(ctx, (db) => writeAudit(db, [denied]));
      throw fault('FORBIDDEN');
    }
    try {
      const file = await receiveFile(request, this.config.fileLimit, (content, name) =>
        this.files.upload(ctx, content, name),
      );
      response.status(201).json(file);
    } catch (error) {
      // Who has gone is told nothing.
      if (!request.complete && request.destroyed) return;
      if (!(error instanceof Refusal)) throw error;
      const tooLarge = error.problems[0]?.code === 'TOO_LARGE';
      response
        .status(tooLarge ? 413 : 400)
        .json({ code: tooLarge ? 'LIMIT' : 'BAD_INPUT', message: error.message, problems: error.problems });
    }
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const file = await this.files.read(visitor(), id);
    if (!file) throw fault('NOT_FOUND');
    // Kept by the browser only, and asked about each time: who may read it may change. `no-transform`: the bytes as they are.
    response.set({ etag: `"${file.sha256}"`, 'cache-control': 'private, no-cache, no-transform' });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const content = await file.open();
    response.attachment(file.name);
    response.set({ 'content-type': file.mediaType, 'content-length': String(file.size) });
    // One who leaves half way is no fault; a content that fails half way ends the connection.
    await pipeline(content, response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
  }
}
