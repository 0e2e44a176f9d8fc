import { decimalOf, exact, isDecimal, sum } from '@zona/money/exact';
import { TextField } from '@zona/ui';
import { CellInput } from './cell-input';
import { percentagesOf, sourceOf, withSource, type Draft, type Ground } from './draft';
import { columnsOf, filled, type FigureColumn } from './figure-columns';
import { percent } from './numbers';
import { t } from './words';

interface FiguresTableProps {
  draft: Draft;
  ground: Ground;
  onChange: (draft: Draft) => void;
}

/** The figures that the rule is applied to, comune by comune, each with where it comes from. */
export function FiguresTable({ draft, ground, onChange }: FiguresTableProps) {
  const columns = columnsOf(draft, ground);
  if (!columns.length) return <p className="z-muted">{t('figures.none')}</p>;
  const percents = totalPercent(draft);
  const sourced = columns.filter((c) => c.source);
  return (
    <div className="z-stack z-stack-sm">
      <p className="z-muted z-small">{t('figures.help')}</p>
      <div className="z-alloc-scroll">
        <table className="z-table z-table-dense z-alloc-figures">
          <caption className="visually-hidden">{t('figures.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.comune')}</th>
              {columns.map((c) => (
                <th key={c.key} scope="col" className="z-right">
                  {c.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {draft.data.comuni.map((comune, i) => (
              <tr key={comune.key}>
                <th scope="row">{comune.name}</th>
                {columns.map((column) => (
                  <td key={column.key} className="z-right">
                    {column.fixed(comune) ? (
                      <Known column={column} value={column.get(draft, comune)} />
                    ) : (
                      <CellInput
                        label={`${column.header}, ${comune.name}`}
                        value={column.get(draft, comune)}
                        typed={column.typed}
                        onChange={(value) => onChange(column.set(draft, comune.key, value))}
                        onRows={(rows) => onChange(filled(draft, column, i, rows))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {percents && (
            <tfoot>
              <tr className="z-totals">
                <th scope="row">{t('table.total')}</th>
                {columns.map((c) => (
                  <td key={c.key} className="z-right z-num">
                    {c.source ? '' : percents}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {sourced.map((column) => (
        <Source key={column.key} column={column} draft={draft} onChange={onChange} />
      ))}
    </div>
  );
}

/** What the percentages make together: 100, or something is missing. */
function totalPercent({ rule }: Draft): string | null {
  const shares = percentagesOf(rule);
  const known = shares?.filter((s) => isDecimal(s.percent)).map((s) => exact(s.percent));
  return known ? percent(decimalOf(sum(known), 10)) : null;
}

const Known = ({ column, value }: { column: FigureColumn; value: string | null }) => (
  <span className="z-num">{value === null ? t('figures.many') : column.typed.write(value)}</span>
);

function Source({ column, draft, onChange }: { column: FigureColumn } & Omit<FiguresTableProps, 'ground'>) {
  const { of, ref } = column.source!;
  return (
    <TextField
      compact
      name={`source-${column.key}`}
      label={t('figures.source', { what: column.header.toLocaleLowerCase('it') })}
      help={t('figures.sourceHelp')}
      value={sourceOf(draft.data, of, ref)}
      maxLength={300}
      onChange={(text) => onChange({ ...draft, data: withSource(draft.data, of, ref, text) })}
    />
  );
}
