/** JSON as the database wrote it: passed on as it is, or read where somebody needs the value. */
export class JsonText {
  constructor(readonly text: string) {}

  value<T = unknown>(): T {
    return JSON.parse(this.text) as T;
  }
}
