import fc from 'fast-check';
import { templates } from '../templates.ts';
import { readLabel } from './labels.ts';

const carate = 'dgr-4563-2021';
const lodi = 'dgr-xii-2167-2024';

describe('readLabel', () => {
  it.each(templates.flatMap((t) => t.rows.map((r) => [t.id, r.label, r.key])))('%s: %s', (template, label, row) =>
    expect(readLabel(label, template)).toMatchObject({ row, understood: true, warnings: [] }),
  );

  // Carate, section 2: six wordings of row 12, three of row 6, curly quotes and spacing.
  it.each([
    ["Quale impatto vuole raggiungere l'intervento", 'impatto'],
    ['Quale impatto vuole raggiungere?', 'impatto'],
    ["Quale impatto ha avuto l'intervento", 'impatto'],
    ["Quale impatto vuole avere l'intervento", 'impatto'],
    ['Quale impatto si vuole raggiungere', 'impatto'],
    ['Quale impatto avrà l’intervento', 'impatto'],
    ['Presenta aspetti di integrazione socio - sanitaria', 'integrazione_sociosanitaria'],
    ['Presenta aspetti di integrazione socio-sanitaria', 'integrazione_sociosanitaria'],
    ['Presenta aspetti di integrazione socio – sanitaria?', 'integrazione_sociosanitaria'],
    ['L’obiettivo è trasversale e integrato con altre aree di policy', 'trasversale'],
    ['E’ in continuità con la programmazione precedente (2018 / 2020)?', 'continuita'],
    ['<p>Quali risultati vuole raggiungere?</p>', 'risultati'],
    ['TARGET', 'target'],
  ])('Carate: %s', (label, row) => expect(readLabel(label, carate)).toMatchObject({ row, warnings: [] }));

  it.each([
    ['Quali modalità organizzative,', 'modalita'],
    ['operative e di erogazione sono adottate? (indicatori di processo)', 'modalita'],
    ['Questo intervento a', 'bisogni'],
    ['precedente (2018 / 2020)?', 'continuita'],
  ])('a label that a page break has cut: %s', (label, row) =>
    expect(readLabel(label, carate)).toMatchObject({ row, warnings: ['label_cut'] }),
  );

  it.each([
    ["AZIONI/ATTIVITA' PROGRAMMATE", 'azioni'],
    ["L'OBIETTIVO É DI TIPO PROMOZIONALE/PREVENTIVO O RIPARATIVO?", 'tipo_intervento'],
    ["L'INTERVENTO È FORMALMENTE CO-PROGRAMMATO CON IL TERZO SETTORE?", 'coprogrammato'],
    ["L'INTERVENTO È FORMALMENTE CO-PROGETTATO CON IL TERZO SETTORE?", 'coprogettato'],
    ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", 'impatto'],
  ])('Lodi: %s', (label, row) => expect(readLabel(label, lodi)).toMatchObject({ row, warnings: [] }));

  it('guesses what is nearly the label, and says so', () => {
    const near = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI BISOGNO E NELLA PROGRAMMAZIONE?";
    expect(readLabel(near, lodi)).toMatchObject({ row: 'asst_analisi', understood: true, warnings: ['label_guess'] });
  });

  it.each(['', '76', 'Vimercate', 'Quale', 'Tipologia professionale', 'Prevede il coinvolgimento di'])(
    '%p names no row',
    (label) => expect(readLabel(label)).toMatchObject({ row: null, understood: false }),
  );

  it('never names a row that the template does not have', () => {
    const keys = new Set(templates.find((t) => t.id === carate)!.rows.map((r) => r.key));
    const labels = fc.oneof(fc.string(), fc.constantFrom(...templates.flatMap((t) => t.rows.map((r) => r.label))));
    fc.assert(
      fc.property(labels, (label) => {
        const { row } = readLabel(label, carate);
        expect(row === null || keys.has(row)).toBe(true);
      }),
    );
  });
});
