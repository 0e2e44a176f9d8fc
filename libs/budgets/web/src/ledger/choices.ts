import { formatEuro } from '@zona/money';
import { useApi } from '@zona/session';
import type { Option } from '@zona/ui';
import { useCallback } from 'react';
import { CommitmentsDocument } from './commitment-documents';
import { AssignmentChoicesDocument, BudgetLinesDocument, EnteChoicesDocument } from './documents';
import { assignmentText, lineDetail } from './parts';
import { t } from './words';

/** A choice that also says how much may be taken. */
export interface LeftOption extends Option {
  left: string;
}
type Search = (query: string) => Promise<Option[]>;
const first = 20;
const left = (value: string) => t('form.left', { value: formatEuro(value) });

/** Lines by their words and their fund's; `onlyLeft`: those of which something may still be committed. */
export function useLineOptions({ onlyLeft = false, except }: { onlyLeft?: boolean; except?: string } = {}): Search {
  const api = useApi();
  return useCallback(
    async (query): Promise<LeftOption[]> => {
      const filter = { query: query.trim() || null, left: onlyLeft || null };
      const { budgetLines } = await api.query(BudgetLinesDocument, { filter, first });
      return budgetLines.edges
        .filter(({ node }) => node.id !== except)
        .map(({ node }) => ({
          value: node.id,
          label: node.title,
          detail: `${lineDetail(node)} · ${left(node.figures.allocatedLeft)}`,
          left: node.figures.allocatedLeft,
        }));
    },
    [api, onlyLeft, except],
  );
}

/** Funds with their year, by name; with what each has not allocated yet where that matters. */
export function useAssignmentOptions({
  withLeft = false,
  except,
}: { withLeft?: boolean; except?: string } = {}): Search {
  const api = useApi();
  return useCallback(
    async (query) => {
      const { fundAssignments } = await api.query(AssignmentChoicesDocument, {
        filter: { query: query.trim() || null },
        first,
      });
      return fundAssignments.edges
        .filter(({ node }) => node.id !== except)
        .map(({ node }) => ({
          value: node.id,
          label: assignmentText(node),
          detail: withLeft ? left(node.figures.assignedLeft) : undefined,
        }));
    },
    [api, withLeft, except],
  );
}

export function useCommitmentOptions(): Search {
  const api = useApi();
  return useCallback(
    async (query) => {
      const { commitments } = await api.query(CommitmentsDocument, { filter: { query: query.trim() || null }, first });
      return commitments.edges.map(({ node }) => ({
        value: node.id,
        label: node.title,
        detail: [node.ente?.name ?? node.providerText, node.year].filter(Boolean).join(' · '),
      }));
    },
    [api],
  );
}

/** The enti that the ambito works with. */
export function useEnteOptions(): Search {
  const api = useApi();
  return useCallback(
    async (query) => {
      const { enti } = await api.query(EnteChoicesDocument, {
        filter: { query: query.trim() || null, ended: false },
        first,
      });
      const byId = new Map(enti.edges.map(({ node }) => [node.ente.id, node.ente.name]));
      return [...byId].map(([value, label]) => ({ value, label }));
    },
    [api],
  );
}
