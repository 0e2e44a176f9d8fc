import type { AddressInfo, Server } from 'node:net';

export interface Reply {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  codes: string[];
}

/** Asks the API over HTTP and keeps the very text of the answer. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Reply>;

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

export const asker =
  (server: Server, cookie: string): Ask =>
  async (query, variables = {}) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as Body;
    return {
      status: response.status,
      text,
      data: body.data ?? null,
      codes: (body.errors ?? []).map((e) => e.extensions.code),
    };
  };
