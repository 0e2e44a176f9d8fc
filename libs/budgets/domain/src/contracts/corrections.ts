import { formatDate } from '@zona/calendar';
import { problem, reasonProblems, rewritten, type Problem } from '@zona/problems';
import { budgetActKindLabel, type BudgetActKind } from '../acts.ts';

/** All that is written of a contract; its money is in the books. */
export interface WrittenContract {
  title: string;
  year: number;
  enteId: string | null;
  providerText: string | null;
  cig: string | null;
  cup: string | null;
  actKind: string | null;
  organ: string | null;
  number: string | null;
  actDate: string | null;
  from: string | null;
  to: string | null;
  note: string | null;
}
type Field = keyof WrittenContract;

const labels: Record<Field, string> = {
  title: 'Oggetto',
  year: 'Anno dell’impegno',
  enteId: 'Ente',
  providerText: 'Gestore',
  cig: 'CIG',
  cup: 'CUP',
  actKind: 'Tipo di atto',
  organ: 'Organo',
  number: 'Numero',
  actDate: 'Data dell’atto',
  from: 'Dal',
  to: 'Al',
  note: 'Note',
};

/** What a report states of the contracts of its costs. */
const reported: readonly Field[] = ['title', 'enteId', 'providerText', 'cig', 'cup'];

/** One datum of a contract before and after it was corrected, as one reads it. */
export interface ContractChange {
  label: string;
  before: string | null;
  after: string | null;
}

/** What changes, in the order in which it is read; `nameOf`: what an ente is called. */
export function contractChanges(
  before: WrittenContract,
  after: WrittenContract,
  nameOf: (enteId: string) => string,
): ContractChange[] {
  const said = (field: Field, value: string | number | null): string | null => {
    if (value === null) return null;
    if (field === 'enteId') return nameOf(String(value));
    if (field === 'actKind') return budgetActKindLabel[value as BudgetActKind];
    return field === 'actDate' || field === 'from' || field === 'to' ? formatDate(String(value)) : String(value);
  };
  return (Object.keys(labels) as Field[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ label: labels[field], before: said(field, before[field]), after: said(field, after[field]) }));
}

/**
 * What keeps a correction from being written. `signed`: a signed report that claims costs of the contract; what it states is not written
 * anew under the signature. What was empty is completed: the signature says nothing else.
 */
export function contractProblems(
  before: WrittenContract,
  after: WrittenContract,
  reason: string | null | undefined,
  signed: string | null,
): Problem[] {
  const changed = rewritten(before, after);
  const under = signed === null ? [] : changed.filter((field) => reported.includes(field));
  return [
    ...under.map((field) =>
      problem(field, 'STATE', `${labels[field]}: è nel rendiconto firmato «${signed}». Riaprilo, poi correggi.`),
    ),
    ...reasonProblems(changed, reason),
  ];
}
