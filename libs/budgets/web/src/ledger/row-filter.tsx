import { useGql } from '@zona/session';
import { ComboField, type Option } from '@zona/ui';
import { useState } from 'react';
import { AssignmentNameDocument, BudgetLineDocument, CommitmentNameDocument, EnteChoicesDocument } from './documents';
import { assignmentText } from './parts';

interface RowFilterProps {
  kind: 'assignment' | 'line' | 'commitment' | 'ente';
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  load: (query: string) => Promise<readonly Option[]>;
}

/** What the row that the address names is called; undefined while it is being asked. */
function useRowName(kind: RowFilterProps['kind'], id: string): string | undefined {
  const ask = (wanted: RowFilterProps['kind']) => ({ enabled: id !== '' && kind === wanted });
  const assignment = useGql(AssignmentNameDocument, { id }, ask('assignment')).data?.fundAssignment;
  const line = useGql(BudgetLineDocument, { id }, ask('line')).data?.budgetLine;
  const commitment = useGql(CommitmentNameDocument, { id }, ask('commitment')).data?.commitment;
  const enti = useGql(EnteChoicesDocument, { filter: { ended: false }, first: 100 }, ask('ente')).data?.enti;
  const ente = enti?.edges.find(({ node }) => node.ente.id === id)?.node.ente;
  if (ente) return ente.name;
  return assignment ? assignmentText(assignment) : (line ?? commitment)?.title;
}

/** A filter by one row among many. The address may come with its id alone: then its name is asked. */
export function RowFilter({ kind, value, onChange, ...field }: RowFilterProps) {
  const [seen, setSeen] = useState(value);
  const [own, setOwn] = useState(value);
  const [came, setCame] = useState({ id: value, round: 0 });
  // The address changed under the field (Back, "Togli i filtri") and not by it: the field begins again.
  if (value !== seen) {
    setSeen(value);
    if (value !== own) {
      setOwn(value);
      setCame({ id: value, round: came.round + 1 });
    }
  }
  const name = useRowName(kind, came.id);
  return (
    <ComboField
      compact
      {...field}
      // Its words are read once: again when the name has come.
      key={`${came.round}-${name ?? ''}`}
      value={value || null}
      selectedLabel={name}
      onChange={(next) => {
        setOwn(next ?? '');
        onChange(next ?? '');
      }}
    />
  );
}
