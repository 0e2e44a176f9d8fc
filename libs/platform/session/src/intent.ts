/**
 * The `richiestaId` of a person's intent. After a reply the next sending is a new intent; after a lost reply the same
 * input keeps its id, so that the API may answer what it has already done.
 */
export class IntentIds {
  private open: { input: string; id: string } | null = null;

  idFor(input: object): string {
    const written = JSON.stringify(input);
    if (this.open?.input !== written) this.open = { input: written, id: crypto.randomUUID() };
    return this.open.id;
  }

  settled(): void {
    this.open = null;
  }
}
