/** Counts what is tried, says it when the file ends, and fails when the suite has quietly become smaller. */
export function countAttacks(file: string, atLeast: number): (n?: number) => void {
  let tried = 0;
  afterAll(() => {
    process.stdout.write(`isolamento: ${tried.toLocaleString('it-IT')} attacchi provati (${file})\n`);
    expect(tried).toBeGreaterThanOrEqual(atLeast);
  });
  return (n = 1) => {
    tried += n;
  };
}
