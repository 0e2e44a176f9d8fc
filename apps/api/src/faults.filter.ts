import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { faultSentence, toFault, type FaultCode } from '@zona/database';
import { requestIdOf, type ZonaRequest } from '@zona/identity';
import type { NextFunction, Response } from 'express';
import type { Log } from './log.ts';

const statusOf: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  LIMIT: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const byStatus: Record<number, FaultCode> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'LIMIT',
  415: 'BAD_INPUT',
};

/** Errors of REST controllers and of the middleware before them, as a code and a sentence. GraphQL formats its own. */
@Catch()
class FaultsFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // In GraphQL the error goes on to Apollo, which formats it.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<ZonaRequest>(), http.getResponse<Response>());
  }

  readonly middleware = (error: unknown, request: ZonaRequest, response: Response, _next: NextFunction): void =>
    this.answer(error, request, response);

  private answer(error: unknown, request: ZonaRequest, response: Response): void {
    // A guard that answered by itself has nothing more to say.
    if (response.headersSent) return;
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
    const known = typeof status === 'number' ? byStatus[status] : undefined;
    if (known) {
      response.status(status as number).json({ code: known, message: faultSentence(known) });
      return;
    }
    const fault = toFault(error);
    const requestId = requestIdOf(request);
    const ref = requestId.slice(-12);
    if (fault.code === 'INTERNAL') this.log({ event: 'fault', ref, requestId, error: fault.cause ?? error });
    response
      .status(statusOf[fault.code])
      .json({ code: fault.code, message: fault.message, ...(fault.code === 'INTERNAL' && { ref }) });
  }
}

export const faultsAsJson = (log: Log): FaultsFilter => new FaultsFilter(log);
