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
    const { status, body } = faultAsJson(error, requestIdOf(request), this.log);
    response.status(status).json(body);
  }
}

/** A status, a code and a sentence for what went wrong before or outside GraphQL. What is ours is logged. */
export function faultAsJson(
  error: unknown,
  requestId: string,
  log: Log,
): { status: number; body: { code: FaultCode; message: string; ref?: string } } {
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  const known = typeof status === 'number' ? byStatus[status] : undefined;
  if (known) return { status: status as number, body: { code: known, message: faultSentence(known) } };
  const fault = toFault(error);
  const ref = fault.code === 'INTERNAL' ? requestId.slice(-12) : undefined;
  if (ref) log({ event: 'fault', ref, requestId, error: fault.cause ?? error });
  return { status: statusOf[fault.code], body: { code: fault.code, message: fault.message, ...(ref && { ref }) } };
}

export const faultsAsJson = (log: Log): FaultsFilter => new FaultsFilter(log);
