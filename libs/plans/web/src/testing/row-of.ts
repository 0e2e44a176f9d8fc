import type { TemplateRow } from '../scheda/scheda-rows';

/** A row of a template, out of the few words a test cares about. */
export const rowOf = (parts: Partial<TemplateRow> & Pick<TemplateRow, 'key' | 'kind'>): TemplateRow => ({
  label: parts.key,
  position: 0,
  section: null,
  help: null,
  required: true,
  vocabulary: null,
  whenRow: null,
  whenIs: null,
  whenThen: null,
  noteWhen: null,
  ...parts,
});
