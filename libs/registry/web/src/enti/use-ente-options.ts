import { enteKindLabel } from '@zona/registry-domain';
import { useApi } from '@zona/session';
import type { Option } from '@zona/ui';
import { useCallback } from 'react';
import { EntiDocument, RegistroEntiDocument } from './documents';

type Search = (query: string) => Promise<Option[]>;

/** The enti that today have to do with the ambito, by what is typed. */
export function useEnteOptions(): Search {
  const api = useApi();
  return useCallback(
    async (query) => {
      const data = await api.query(EntiDocument, { filter: { query: query || null, ended: false }, first: 20 });
      const byEnte = new Map(data.enti.edges.map(({ node }) => [node.ente.id, node]));
      return [...byEnte].map(([value, { ente }]) => ({ value, label: ente.name, detail: enteKindLabel[ente.kind] }));
    },
    [api],
  );
}

/** The enti of the register that all ambiti share, by name or codice fiscale. */
export function useRegisterOptions(): Search {
  const api = useApi();
  return useCallback(
    async (query) => {
      const { registroEnti } = await api.query(RegistroEntiDocument, { query });
      return registroEnti.map((ente) => ({
        value: ente.id,
        label: ente.name,
        detail: [enteKindLabel[ente.kind], ente.codiceFiscale].filter(Boolean).join(' · '),
      }));
    },
    [api],
  );
}
