import type * as s from '../snapshot/plan-snapshot.ts';
import { say, type Say } from './say.ts';

/** A field whose change is told as "Etichetta: da … a …". */
export interface Field<T> {
  key: keyof T & string;
  label: string;
  say: Say;
  /** Long texts: that they changed is told, the two texts are not put in one sentence. */
  long?: true;
}

const names = (value: unknown): string => say.list((value as { name: string }[] | undefined)?.map((e) => e.name));
const letters = (value: unknown): string => say.list((value as { letter: string }[] | undefined)?.map((a) => a.letter));
const targets: Say = (value) =>
  say.list(
    (value as { period: string; value: string | null }[] | undefined)?.map(
      (t) => `${t.period}: ${say.decimal(t.value)}`,
    ),
  );
const owner: Say = (value) => say.plain((value as { name: string } | null)?.name);

export const planFields: readonly Field<s.SnapshotPlan>[] = [
  { key: 'title', label: 'Titolo del piano', say: say.text },
  { key: 'code', label: 'Codice del piano', say: say.text },
  { key: 'kind', label: 'Tipo di piano', say: say.planKind },
  { key: 'status', label: 'Stato del piano', say: say.planStatus },
  { key: 'from', label: 'Inizio del piano', say: say.date },
  { key: 'to', label: 'Fine del piano', say: say.date },
  { key: 'document', label: 'Documento del piano', say: say.text },
];
export const areaFields: readonly Field<s.SnapshotArea>[] = [
  { key: 'code', label: 'codice', say: say.plain },
  { key: 'policyAreas', label: 'aree di policy', say: letters },
];
export const objectiveFields: readonly Field<s.SnapshotObjective>[] = [
  { key: 'code', label: 'codice', say: say.plain },
  { key: 'summary', label: 'descrizione', say: say.text, long: true },
];
export const actionFields: readonly Field<s.SnapshotAction>[] = [
  { key: 'code', label: 'codice', say: say.plain },
  { key: 'summary', label: 'descrizione', say: say.text, long: true },
  { key: 'enti', label: 'enti che vi prendono parte', say: names },
  { key: 'partners', label: 'altri attori nominati', say: say.list },
];
export const schedaFields: readonly Field<s.SnapshotScheda>[] = [
  { key: 'label', label: 'nome', say: say.text },
  { key: 'form', label: 'forma', say: (v) => (v === 'stub' ? 'scheda che rinvia' : 'scheda intera') },
];
export const answerFields: readonly Field<s.SnapshotAnswer>[] = [
  { key: 'note', label: 'nota', say: say.text, long: true },
  { key: 'choices', label: 'voci scelte', say: say.list },
];
export const amountFields: readonly Field<s.SnapshotAmount>[] = [
  { key: 'valueTo', label: 'estremo superiore', say: say.money },
  { key: 'period', label: 'periodo', say: say.period },
  { key: 'certainty', label: 'certezza', say: say.certainty },
  { key: 'fund', label: 'fonte di finanziamento', say: say.plain },
];
export const staffFields: readonly Field<s.SnapshotStaff>[] = [
  { key: 'role', label: 'figura', say: say.plain },
  { key: 'count', label: 'persone', say: say.plain },
  { key: 'certainty', label: 'certezza', say: say.certainty },
];
export const indicatorFields: readonly Field<s.SnapshotIndicator>[] = [
  { key: 'name', label: 'nome', say: say.text },
  { key: 'kind', label: 'tipo', say: say.indicatorKind },
  { key: 'valueType', label: 'misura', say: say.valueType },
  { key: 'unit', label: 'unità di misura', say: say.plain },
  { key: 'baseline', label: 'valore di partenza', say: say.decimal },
  { key: 'comparator', label: 'confronto', say: say.comparator },
  { key: 'target', label: 'valore atteso', say: say.decimal },
  { key: 'targetText', label: 'valore atteso come scritto', say: say.text },
  { key: 'owner', label: 'chi lo rileva', say: owner },
  { key: 'targetFrom', label: 'inizio della finestra attesa', say: say.date },
  { key: 'targetTo', label: 'fine della finestra attesa', say: say.date },
  { key: 'frequency', label: 'cadenza', say: say.frequency },
  { key: 'dataSource', label: 'fonte del dato', say: say.plain },
  { key: 'byComune', label: 'diviso per comune', say: say.yesNo },
  { key: 'targets', label: 'valori attesi per periodo', say: targets },
];
