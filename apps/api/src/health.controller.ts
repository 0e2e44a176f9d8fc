import { Controller, Get, Res } from '@nestjs/common';
import { Database } from '@zona/database';
import type { Response } from 'express';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers. */
  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    const ok = await this.database.ready();
    response.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unavailable' });
  }
}
