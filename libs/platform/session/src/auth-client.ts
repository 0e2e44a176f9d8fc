import type { Problem } from '@zona/ui';
import { ApiError, faultOfStatus } from './api-error';
import { t } from './words';

export type LoginOutcome =
  | { kind: 'in' }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'wait'; message: string; seconds: number }
  | { kind: 'fault'; error: ApiError };

interface AuthReply {
  message?: string;
  retryAfterSeconds?: number;
  problems?: Problem[];
}

async function post(path: string, body: object): Promise<{ status: number; reply: AuthReply }> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiError('UNAVAILABLE');
  });
  return { status: response.status, reply: ((await response.json().catch(() => null)) ?? {}) as AuthReply };
}

export async function login(email: string, password: string): Promise<LoginOutcome> {
  try {
    const { status, reply } = await post('/auth/login', { email, password });
    if (status === 200) return { kind: 'in' };
    if (status === 400) return { kind: 'refused', problems: reply.problems ?? [] };
    if (status === 401) {
      return { kind: 'refused', problems: [{ field: 'password', code: 'REFUSED', message: t('login.refused') }] };
    }
    if (status === 429) {
      const seconds = reply.retryAfterSeconds ?? 60;
      const message = reply.message ?? `${t('LIMIT')} ${t('wait', { count: Math.max(1, Math.ceil(seconds / 60)) })}`;
      return { kind: 'wait', message, seconds };
    }
    return { kind: 'fault', error: faultOfStatus(status) };
  } catch (error) {
    return { kind: 'fault', error: error instanceof ApiError ? error : new ApiError('INTERNAL') };
  }
}

async function command(path: string, body: object): Promise<void> {
  const { status } = await post(path, body);
  if (status >= 400) throw faultOfStatus(status);
}

export const logout = () => command('/auth/logout', {});

/** The same person, another ambito or role: the server gives a new session id. */
export const switchAmbito = (membershipId: string) => command('/auth/ambito', { membershipId });
