/** Collects the values of one statement. `$1` is always the ambito's id, so that it can be named at every level. */
export class Params {
  static readonly tenant = '$1';
  readonly values: unknown[];

  constructor(ambitoId: string) {
    this.values = [ambitoId];
  }

  /** Adds a value and returns its placeholder. The cast tells the server its type where nothing else does. */
  add(value: unknown, cast?: string): string {
    this.values.push(value);
    return `$${this.values.length}${cast ? `::${cast}` : ''}`;
  }
}
