import {
  costTypeLabel,
  type BudgetActKind,
  type PackedCost,
  type PackedFile,
  type ReportContent,
} from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { providerOf, type CostRow, type LoadedReport } from '../report-reads.ts';

interface Signature {
  position: number;
  signedBy: string;
  act: { actKind?: BudgetActKind | null; organ?: string | null; number?: string | null; actDate?: string | null };
}

const euro = (cents: string) => fromCents(BigInt(cents));

const packedCost = (row: CostRow, i: number): PackedCost => ({
  number: i + 1,
  title: row.title,
  line: [row.lineTitle, row.comune].filter(Boolean).join(' – '),
  supplier: providerOf(row),
  supplierCode: row.supplierCode,
  invoiceNumber: row.invoiceNumber,
  invoiceDate: row.invoiceDate,
  costType: row.costType && costTypeLabel[row.costType],
  commitment: row.commitmentTitle,
  cig: row.cig,
  cup: row.cup,
  mandates:
    row.payments
      .map((p) => p.number)
      .filter(Boolean)
      .join(', ') || null,
  paidOn: row.payments.map((p) => formatDate(p.paidOn)).join(', ') || null,
  settled: euro(row.settled),
  value: euro(row.cents),
});

const packedFile = ({ id, name, size, sha256 }: Omit<PackedFile, 'cost'>, cost: number | null): PackedFile => ({
  id,
  name,
  size,
  sha256,
  cost,
});

/** A file of a settlement that two lines paid is in the package once, under the first of them. */
function filesOfCosts(costs: readonly CostRow[]): PackedFile[] {
  const seen = new Map<string, PackedFile>();
  costs.forEach((row, i) => {
    for (const file of row.files) if (!seen.has(file.id)) seen.set(file.id, packedFile(file, i + 1));
  });
  return [...seen.values()];
}

/** All that is signed, as it is at this moment. */
export async function contentOf(
  db: AmbitoDb,
  reportId: string,
  { head, costs, facts, checks }: LoadedReport,
  { position, signedBy, act }: Signature,
): Promise<ReportContent> {
  const [[ambito], files] = await Promise.all([
    db.run<{ name: string }>('select a.name from ambito a where a.id = $1', [db.ambitoId]),
    db.run<Omit<PackedFile, 'cost'>>(
      'select f.id, f.name, f.size, f.sha256 from file f where f.ambito_id = $1 and f.subject_id = $2 and f.withdrawn_at is null order by f.created_at, f.id',
      [db.ambitoId, reportId],
    ),
  ]);
  return {
    ambito: ambito!.name,
    title: head.title,
    fund: head.fund,
    fundKind: head.fundKindName,
    cup: head.fundCup,
    year: head.year,
    from: head.from,
    to: head.to,
    note: head.note,
    number: position,
    signedBy,
    signedAt: new Date().toISOString(),
    actKind: act.actKind ?? null,
    organ: act.organ ?? null,
    actNumber: act.number ?? null,
    actDate: act.actDate ?? null,
    assigned: euro(head.assigned),
    total: fromCents(facts.claimedCents),
    own: euro(head.ownPaid),
    ownStated: head.ownCents === null ? null : euro(head.ownCents),
    ownNote: head.ownNote,
    costs: costs.map(packedCost),
    warnings: checks,
    files: [...files.map((f) => packedFile(f, null)), ...filesOfCosts(costs)],
  };
}
