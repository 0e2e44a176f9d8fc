import type { EnteKind, EnteRelation, RelateEnteInput } from '../generated/graphql';

/** What is being written; only the half that the chosen source shows is sent. */
export interface RelateDraft {
  source: 'existing' | 'fresh';
  enteId: string | null;
  name: string;
  kind: EnteKind | '';
  codiceFiscale: string;
  partitaIva: string;
  codiceIpa: string;
  comuneIstat: string | null;
  relation: EnteRelation | '';
  from: string | null;
}

export const emptyDraft = (today: string): RelateDraft => ({
  source: 'existing',
  enteId: null,
  name: '',
  kind: '',
  codiceFiscale: '',
  partitaIva: '',
  codiceIpa: '',
  comuneIstat: null,
  relation: '',
  from: today,
});

export const isEmpty = (draft: RelateDraft): boolean =>
  !draft.enteId && !draft.name && !draft.codiceFiscale && !draft.partitaIva && !draft.relation;

/** null while something required is missing: the form has already said so. */
export function toInput(draft: RelateDraft): Omit<RelateEnteInput, 'richiestaId'> | null {
  const { relation, from } = draft;
  if (!relation || !from) return null;
  if (draft.source === 'existing') return draft.enteId ? { enteId: draft.enteId, relation, from } : null;
  return {
    name: draft.name.trim(),
    kind: draft.kind || null,
    codiceFiscale: draft.codiceFiscale.trim() || null,
    partitaIva: draft.partitaIva.trim() || null,
    codiceIpa: draft.codiceIpa.trim() || null,
    comuneIstat: draft.comuneIstat,
    relation,
    from,
  };
}
