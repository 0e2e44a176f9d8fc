import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { ServerResponse } from 'node:http';
import type { ApolloDriver } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Config } from '@zona/config';
import {
  admitJson,
  admitPage,
  CONFIG,
  ctxOf,
  requestIdOf,
  tokenOf,
  Visitors,
  type PlainRequest,
  type TurnedAway,
  type Visitor,
} from '@zona/identity';
import { runAs, type Ctx } from '@zona/tenancy';
import { json } from 'body-parser';
import compression from 'compression';
import { withDocument, type PersistedDocuments } from './persisted.ts';

type Body = Record<string, unknown>;
type Answer = HTTPGraphQLResponse | TurnedAway;
/** What went wrong before GraphQL could say so. */
export type OnFault = (error: unknown, request: PlainRequest) => TurnedAway;

const refused = (status: number, code: string, message: string, more: object = {}): TurnedAway => ({
  status,
  body: { errors: [{ message, extensions: { code, ...more } }] },
});
const onlyPost = refused(405, 'BAD_INPUT', 'Qui si accettano solo richieste POST.');
const oneAtATime = refused(400, 'LIMIT', 'Una richiesta alla volta.');
const unknownDocument = refused(404, 'NOT_FOUND', "L'applicazione è stata aggiornata: ricarica la pagina.", {
  reason: 'UNKNOWN_DOCUMENT',
});

const readJson = json({ limit: '512kb' });
const compress = compression();
const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * POST /graphql from the socket to Apollo and back, beside Express rather than through it: every layer that such a request passes
 * is named here, in order (docs/decisions/0009). Nest comes in again with the guards of each resolver.
 */
@Injectable()
export class GraphqlEndpoint {
  private apollo: ApolloServer | undefined;
  private readonly headers: Record<string, string>;

  constructor(
    private readonly modules: ModuleRef,
    private readonly visitors: Visitors,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const overTls = config.publicUrl?.startsWith('https:');
    this.headers = { ...jsonHeaders, ...(overTls && { 'strict-transport-security': 'max-age=31536000' }) };
  }

  handler(documents: PersistedDocuments, onFault: OnFault) {
    return (request: PlainRequest, response: ServerResponse): void => {
      const answer = () =>
        this.handle(documents, request, response)
          .catch((error: unknown) => onFault(error, request))
          .then((answer) => this.send(request, response, answer));
      // Only where it will be used: it wraps every write.
      if (request.headers['accept-encoding']) compress(request as never, response as never, () => void answer());
      else void answer();
    };
  }

  private async handle(
    documents: PersistedDocuments,
    request: PlainRequest,
    response: ServerResponse,
  ): Promise<Answer> {
    // Only POST: an address is written to logs and kept by caches, and another site can make a browser open one.
    if (request.method !== 'POST') return onlyPost;
    const turnedAway = admitJson(request, this.config.publicUrl);
    if (turnedAway) return turnedAway;
    await new Promise<void>((resolve, reject) =>
      readJson(request, response, (error) => (error ? reject(error as Error) : resolve())),
    );
    if (Array.isArray(request.body)) return oneAtATime;
    const body = withDocument(documents, (request.body ?? {}) as Body);
    if (!body) return unknownDocument;
    return this.answer(request, body);
  }

  /** The answer to a question that the page in `request` is about to ask, as JSON; null to who is not in, and where it has none. */
  async answerAhead(request: PlainRequest, query: string): Promise<string | null> {
    if (!tokenOf(request)) return null;
    const answer = await this.answer(request, { query });
    const text = 'headers' in answer ? textOf(answer) : '{"errors":[]}';
    return 'errors' in (JSON.parse(text) as object) ? null : text;
  }

  /** A remembered visitor's answer counts once the database has found the session; otherwise it is asked for again. */
  private async answer(request: PlainRequest, body: Body): Promise<Answer> {
    const token = tokenOf(request);
    const recalled = token ? this.visitors.recall(token) : null;
    const visitor = recalled ?? (token ? await this.visitors.find(token) : null);
    const otherAmbito = visitor && admitPage(request, visitor.session);
    if (otherAmbito) return otherAmbito;
    const ctx = visitor && ctxOf(visitor, requestIdOf(request), recalled === null);
    const answer = await this.ask(request, body, visitor, ctx);
    if (ctx?.standing!.held ?? true) return answer;
    return (await this.visitors.find(token!)) ? answer : this.ask(request, body, null, null);
  }

  private ask(
    request: PlainRequest,
    body: Body,
    visitor: Visitor | null,
    ctx: Ctx | null,
  ): Promise<HTTPGraphQLResponse> {
    request.session = visitor?.session ?? null;
    const apollo = (this.apollo ??= this.startedApollo());
    const run = () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
        context: async () => ({ req: request }),
      });
    return ctx ? runAs(ctx, run) : run();
  }

  /** Nest makes Apollo when the application starts, later than this. */
  private startedApollo(): ApolloServer {
    const module = this.modules.get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false });
    return module.graphQlAdapter.instance as unknown as ApolloServer;
  }

  /** Head and body leave in one write. */
  private send(request: PlainRequest, response: ServerResponse, answer: Answer): void {
    if (response.headersSent) return;
    const text = 'headers' in answer ? textOf(answer) : JSON.stringify(answer.body);
    const length = { 'content-length': String(Buffer.byteLength(text)), 'x-request-id': requestIdOf(request) };
    const allow = answer.status === 405 ? { allow: 'POST' } : {};
    response.writeHead(answer.status ?? 200, { ...this.headers, ...length, ...allow });
    response.end(text);
  }
}

function headersOf(request: PlainRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  // What came was read as JSON, or is a question of ours.
  headers.set('content-type', 'application/json');
  return headers;
}

function textOf({ body }: HTTPGraphQLResponse): string {
  if (body.kind !== 'complete') throw new Error('answers in parts are not offered');
  return body.string;
}
