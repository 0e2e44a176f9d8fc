import * as w from 'docx';

export const bullets = 'punti';
const ink = '1A2530';
const title = '17324D';
const muted = '4A5B6C';

/** Points to the half-points of Word, and to its twentieths. */
const half = (points: number): number => points * 2;
const twentieths = (points: number): number => points * 20;
const spaced = (before: number, after: number) => ({ before: twentieths(before), after: twentieths(after) });

const named = (
  id: string,
  run: w.IRunStylePropertiesOptions,
  spacing: ReturnType<typeof spaced>,
  more: w.IParagraphStylePropertiesOptions = {},
) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing, ...more } });

/** The same look in smaller letters, for tables of many columns. */
const smaller = (id: string) => ({ ...named(`${id}Fitta`, { size: half(7.5) }, spaced(0, 1)), basedOn: id });

/** The lines of the index, as they stand until Word makes them again. */
const indexLine = (level: number) => ({
  ...named(`TOC${level}`, { bold: level === 1 }, spaced(level === 1 ? 6 : 0, 2)),
  name: `toc ${level}`,
  quickFormat: false,
  paragraph: { spacing: spaced(level === 1 ? 6 : 0, 2), indent: { left: (level - 1) * 280 } },
});

const headingStyle = (points: number, before: number) => ({
  run: { size: half(points), bold: true, color: title },
  paragraph: { spacing: spaced(before, 6), keepNext: true },
});

export const documentStyles = {
  styles: {
    default: {
      document: { run: { font: 'Calibri', size: half(10.5), color: ink, language: { value: 'it-IT' } } },
      title: { run: { size: half(28), bold: true, color: title }, paragraph: { spacing: spaced(0, 12) } },
      heading1: headingStyle(18, 24),
      heading2: headingStyle(14, 18),
      heading3: headingStyle(12, 12),
    },
    paragraphStyles: [
      named('Testo', {}, spaced(0, 6)),
      named('Cella', { size: half(10) }, spaced(0, 2)),
      named('Domanda', { size: half(10), bold: true, color: title }, spaced(0, 2)),
      named('Punto', { size: half(10) }, spaced(0, 2), { numbering: { reference: bullets, level: 0 } }),
      named('Totale', { size: half(10), bold: true }, spaced(0, 2)),
      named('Mancante', { size: half(10), italics: true, color: muted }, spaced(0, 2)),
      named('Cifra', { size: half(10) }, spaced(0, 2), { alignment: w.AlignmentType.RIGHT }),
      named('CifraTotale', { size: half(10), bold: true, color: title }, spaced(0, 2), {
        alignment: w.AlignmentType.RIGHT,
      }),
      ...['Cella', 'Domanda', 'Cifra', 'CifraTotale'].map((id) => smaller(id)),
      named('Note', { italics: true, color: muted }, spaced(0, 6)),
      named('Sopratitolo', { size: half(14), color: muted }, spaced(120, 6)),
      named('Sottotitolo', { size: half(16), color: muted }, spaced(0, 18)),
      named('Indice', { size: half(18), bold: true, color: title }, spaced(0, 12)),
      ...[1, 2, 3].map(indexLine),
      named('Didascalia', { bold: true, color: title }, spaced(12, 4), { keepNext: true }),
      named('Piede', { size: half(8.5), color: muted }, spaced(0, 0)),
    ],
  } satisfies w.IStylesOptions,
  numbering: {
    config: [
      {
        reference: bullets,
        levels: [
          {
            level: 0,
            format: w.LevelFormat.BULLET,
            text: '•',
            alignment: w.AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 284, hanging: 227 } } },
          },
        ],
      },
    ],
  } satisfies w.INumberingOptions,
  page: {
    size: { width: w.convertMillimetersToTwip(210), height: w.convertMillimetersToTwip(297) },
    margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
  },
};
