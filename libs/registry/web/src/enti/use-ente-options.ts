import { enteKindLabel } from '@zona/registry-domain';
import { useApi } from '@zona/session';
import type { Option } from '@zona/ui';
import { useCallback } from 'react';
import { EntiDocument } from './documents';

interface Reach {
  /** Also those whose relation has ended. */
  ended?: boolean;
}

/** The enti of the ambito whose name matches what is typed. */
export function useEnteOptions({ ended = true }: Reach = {}): (query: string) => Promise<Option[]> {
  const api = useApi();
  return useCallback(
    async (query: string) => {
      const data = await api.query(EntiDocument, { filter: { query: query || null, ended }, first: 20 });
      const byEnte = new Map(data.enti.edges.map(({ node }) => [node.ente.id, node]));
      return [...byEnte].map(([value, { ente }]) => ({ value, label: ente.name, detail: enteKindLabel[ente.kind] }));
    },
    [api, ended],
  );
}
