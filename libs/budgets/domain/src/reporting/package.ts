import type { BudgetActKind } from '../acts.ts';
import type { ReportCheck } from './checks.ts';

/** A file that proves a cost, as it was when the report was signed. */
export interface PackedFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
  /** Which cost it is of; null where it is of the whole report. */
  cost: number | null;
}

/** One cost as it was signed. Figures are decimal text. */
export interface PackedCost {
  number: number;
  title: string;
  line: string;
  supplier: string | null;
  supplierCode: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  costType: string | null;
  commitment: string;
  cig: string | null;
  cup: string | null;
  mandates: string | null;
  paidOn: string | null;
  settled: string;
  value: string;
}

/** All that is signed, kept with the signature: whatever changes afterwards, the package is made of this. */
export interface ReportContent {
  ambito: string;
  title: string;
  fund: string;
  fundKind: string;
  cup: string | null;
  year: number;
  from: string | null;
  to: string | null;
  note: string | null;
  number: number;
  signedBy: string;
  signedAt: string;
  actKind: BudgetActKind | null;
  organ: string | null;
  actNumber: string | null;
  actDate: string | null;
  assigned: string;
  total: string;
  own: string;
  ownStated: string | null;
  ownNote: string | null;
  costs: readonly PackedCost[];
  warnings: readonly ReportCheck[];
  files: readonly PackedFile[];
}

/** Where a file stands in the package: under the number of its cost, with the name that its sender gave it. */
export function pathOf(file: Pick<PackedFile, 'name' | 'cost'>, taken: Set<string>): string {
  const folder = file.cost === null ? 'documenti/generali' : `documenti/${String(file.cost).padStart(4, '0')}`;
  const [, stem = file.name, end = ''] = /^(.*?)(\.[^.]*)?$/.exec(file.name) ?? [];
  for (let again = 1; ; again += 1) {
    const path = `${folder}/${stem}${again > 1 ? ` (${again})` : ''}${end}`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}

export interface ManifestLine {
  path: string;
  size: number;
  sha256: string;
}

/** What a package holds, with the mark of each file: as JSON for programs, and as `sha256sum -c` reads it. */
export function manifestOf(content: ReportContent, files: readonly ManifestLine[]): { json: string; sums: string } {
  const { title, fund, year, number, signedBy, signedAt, total } = content;
  const json = {
    rendiconto: title,
    fondo: fund,
    anno: year,
    versione: number,
    firmatoDa: signedBy,
    firmatoIl: signedAt,
  };
  return {
    json: `${JSON.stringify({ ...json, spese: content.costs.length, totale: total, file: files }, null, 2)}\n`,
    sums: files.map((f) => `${f.sha256}  ${f.path}\n`).join(''),
  };
}
