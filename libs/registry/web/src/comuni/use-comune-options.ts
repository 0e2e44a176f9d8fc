import { useApi } from '@zona/session';
import type { Option } from '@zona/ui';
import { useCallback } from 'react';
import { ComuniDocument } from './documents';

/** The comuni whose name begins with what is typed. */
export function useComuneOptions(): (query: string) => Promise<Option[]> {
  const api = useApi();
  return useCallback(
    async (query: string) => {
      const data = await api.query(ComuniDocument, { filter: { query: query || null }, first: 20 });
      return data.comuni.edges.map(({ node }) => ({ value: node.istat, label: node.name, detail: node.province }));
    },
    [api],
  );
}
