import type { MatrixTotals } from '@zona/plans-domain';
import { Button, SourceNote, WarningNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { cellText, differencesOf, euro, placeOf, totalsOf, type MatrixData } from './matrix';
import { t } from './words';
import './sheets.css';

type Line = MatrixData['lines'][number];
type Source = MatrixData['sources'][number];

export interface LineActs {
  line(line: Line | null): void;
  source(source: Source | null): void;
  total(): void;
}

interface Props {
  matrix: MatrixData;
  totals: MatrixTotals;
  cell(line: Line, source: Source, lineAt: number, sourceAt: number): ReactNode;
  acts?: LineActs;
}

/** Lines by sources, with the sums and beside them what the document writes. */
export function MatrixFrame({ matrix, totals, cell, acts }: Props) {
  const writes = matrix.lines.some((l) => l.declared !== null) || matrix.declared !== null;
  const differences = differencesOf(matrix, totals);
  return (
    <div className="z-stack">
      <div className="z-matrix-scroll">
        <table className="z-matrix">
          <caption className="visually-hidden">{matrix.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(matrix.kind === 'staff' ? 'matrix.role' : 'matrix.line')}</th>
              {matrix.sources.map((source) => (
                <th key={source.id} scope="col" className="z-matrix-figure">
                  {acts ? (
                    <Button
                      size="sm"
                      variant="plain"
                      aria-label={t('matrix.editSource', { label: source.label })}
                      onClick={() => acts.source(source)}
                    >
                      {source.label}
                    </Button>
                  ) : (
                    source.label
                  )}
                </th>
              ))}
              <th scope="col" className="z-matrix-figure z-matrix-sum">
                {t('matrix.sum')}
              </th>
              {writes && (
                <th scope="col" className="z-matrix-figure">
                  {t('matrix.declared')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {matrix.lines.map((line, l) => {
              const sum = totals.lines.get(line.id);
              return (
                <tr key={line.id}>
                  <th scope="row">
                    <span className="z-with-source">
                      <span>
                        {acts ? (
                          <Button
                            size="sm"
                            variant="plain"
                            className="z-matrix-name"
                            aria-label={t('matrix.editLine', { label: line.label })}
                            onClick={() => acts.line(line)}
                          >
                            {line.label}
                          </Button>
                        ) : (
                          line.label
                        )}
                        <LineNotes line={line} />
                      </span>
                      {!acts && line.source && <SourceNote {...line.source} />}
                    </span>
                  </th>
                  {matrix.sources.map((source, s) => (
                    <td key={source.id} className="z-matrix-figure">
                      {cell(line, source, l, s)}
                    </td>
                  ))}
                  <td className="z-matrix-figure z-matrix-sum z-num">
                    {sum?.computed != null ? euro(sum.computed) : ''}
                  </td>
                  {writes && (
                    <td className={`z-matrix-figure z-num${sum?.difference ? ' z-matrix-differs' : ''}`}>
                      {line.declared === null ? '' : euro(sum?.declared ?? null)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('matrix.total')}</th>
              {matrix.sources.map((source) => {
                const sum = totals.sources.get(source.id)?.computed ?? null;
                return (
                  <td key={source.id} className="z-matrix-figure z-num">
                    {sum === null ? '' : euro(sum)}
                  </td>
                );
              })}
              <td className="z-matrix-figure z-matrix-sum z-num">
                {totals.total.computed === null ? '' : euro(totals.total.computed)}
              </td>
              {writes && (
                <td className={`z-matrix-figure z-num${totals.ofLines.difference ? ' z-matrix-differs' : ''}`}>
                  {matrix.declared === null ? (
                    <span className="z-missing">{t('matrix.notWritten')}</span>
                  ) : (
                    euro(totals.total.declared)
                  )}
                </td>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      {matrix.lines.length === 0 && <p className="z-missing">{t(acts ? 'matrix.empty' : 'matrix.emptyRead')}</p>}
      {acts && (
        <div className="z-row d-print-none">
          <Button size="sm" icon="plus" onClick={() => acts.line(null)}>
            {t('matrix.addLine')}
          </Button>
          <Button size="sm" icon="plus" onClick={() => acts.source(null)}>
            {t('matrix.addSource')}
          </Button>
          <Button size="sm" icon="pencil" onClick={acts.total}>
            {t('matrix.editTotal')}
          </Button>
        </div>
      )}
      {differences.length > 0 && (
        <WarningNote title={t('matrix.differences', { count: differences.length })}>
          <ul>
            {differences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{t('matrix.kept')}</p>
        </WarningNote>
      )}
      {matrix.note && <p className="z-muted">{matrix.note}</p>}
    </div>
  );
}

function LineNotes({ line }: { line: Line }) {
  const notes = [line.ente, line.hours && t('matrix.hoursOf', { hours: line.hours.replace('.', ',') }), line.note];
  const said = notes.filter(Boolean).join(' · ');
  return said ? <span className="z-line-note">{said}</span> : null;
}

/** The same table to read. */
export function MatrixTable({ matrix }: { matrix: MatrixData }) {
  const at = new Map(matrix.cells.map((c) => [placeOf(c.line.id, c.source.id), c.value]));
  return (
    <MatrixFrame
      matrix={matrix}
      totals={totalsOf(matrix)}
      cell={(line, source) => <span className="z-num">{cellText(at.get(placeOf(line.id, source.id)) ?? null)}</span>}
    />
  );
}
