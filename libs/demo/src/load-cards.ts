import type { AmbitoDb, Writer } from '@zona/database';
import { policyAreaId, regionalCards, type CardTemplateRow } from '@zona/plans-domain';

const firstDraft: Record<string, { based: string; title: string }> = {
  'carate-brianza': { based: 'dgr-4563-2021', title: 'Scheda azione con responsabile (dimostrativa)' },
  lodi: { based: 'dgr-xii-2167-2024', title: 'Scheda obiettivo con LEPS (dimostrativa)' },
};
const more: readonly Partial<CardTemplateRow>[] = [
  {
    key: 'leps',
    label: 'L’intervento attua un LEPS',
    kind: 'yes_no',
    section: 'Livelli essenziali',
    help: 'Livello essenziale delle prestazioni sociali.',
    required: true,
  },
  {
    key: 'quale_leps',
    label: 'Quale LEPS',
    kind: 'text',
    section: 'Livelli essenziali',
    required: true,
    whenRow: 'leps',
    whenIs: 'yes',
    whenThen: 'shown',
  },
];

/** Invented: a template of its own that the ambito is drafting, and a term that it added to the key points. */
export async function loadCards(db: AmbitoDb, writer: Writer, slug: string): Promise<void> {
  const draft = firstDraft[slug];
  if (!draft) return;
  const base = regionalCards.find((t) => t.id === draft.based)!;
  const cardTemplateId = await writer.insert(db, 'CardTemplate', {
    title: draft.title,
    act: base.act,
    use: base.use,
    state: 'draft',
    edition: 1,
    basedOn: base.id,
  });
  await writer.insertMany(
    db,
    'CardRow',
    [...base.rows, ...more].map((row, i) => ({ ...row, cardTemplateId, position: i + 1 })),
  );
  await writer.insert(db, 'OwnTerm', {
    vocabulary: 'punti_chiave',
    policyAreaId: policyAreaId('L'),
    label: 'Agricoltura sociale',
    borrowed: false,
  });
}
