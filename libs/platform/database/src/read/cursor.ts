import { createHmac, timingSafeEqual } from 'node:crypto';
import { Fault } from '../door/errors.ts';

/** Signs and reads the place where a page ended, so that nobody can ask for a place that was never given out. */
export class Cursors {
  constructor(private readonly secret: string) {}

  write(place: readonly unknown[], bound: string): string {
    const body = Buffer.from(JSON.stringify(place)).toString('base64url');
    return `${body}.${this.sign(body, bound)}`;
  }

  /** Throws BAD_INPUT for a cursor of another list, another ambito, or none of ours. */
  read(cursor: string, bound: string): unknown[] {
    const [body = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.sign(body, bound));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given))
      throw new Fault('BAD_INPUT', 'Il segno di pagina non è valido: ricomincia dal primo elenco.');
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
  }

  private sign(body: string, bound: string): string {
    return createHmac('sha256', this.secret).update(`${bound}:${body}`).digest('base64url').slice(0, 22);
  }
}
