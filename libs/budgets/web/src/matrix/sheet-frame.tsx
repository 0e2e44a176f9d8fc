import { matrix } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { classNames, Icon } from '@zona/ui';
import { columnName, type Book } from './model';
import { t } from './words';

/** The names of the funds, with what each gives. */
export function SheetHead({ book: { columns, data } }: { book: Book }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="z-mx-what">
          {t('sheet.what')}
        </th>
        {columns.map((c) => (
          <th key={c.assignmentId} scope="col" className="z-mx-figure">
            <span className="z-mx-fund">{columnName(c, data.year)}</span>
            <span className="z-mx-small">
              {t('sheet.assigned')} <span className="z-num">{formatEuro(c.assigned)}</span>
            </span>
            {c.spendBy && c.year < data.year && (
              <span className="z-mx-small">{t('sheet.spendBy', { date: formatDate(c.spendBy) })}</span>
            )}
          </th>
        ))}
        <th scope="col" className="z-mx-figure z-mx-sum">
          {t('sheet.total')}
        </th>
      </tr>
    </thead>
  );
}

interface FootProps {
  book: Book;
  totals: matrix.MatrixTotals;
  from: number;
}

/** Totals, and what each fund still has: they follow what one types. */
export function SheetFoot({ book: { columns, model }, totals, from }: FootProps) {
  const funds = fundSpans(model.columns);
  const severalYears = funds.some((f) => f.span > 1);
  return (
    <tfoot>
      <tr aria-rowindex={from} className="z-mx-totals">
        <th scope="row" className="z-mx-what">
          {t('sheet.total')}
        </th>
        {columns.map((c) => (
          <td key={c.assignmentId} className="z-mx-figure">
            {matrix.euroOf(totals.columns.get(c.assignmentId)!.sum)}
          </td>
        ))}
        <td className="z-mx-figure z-mx-sum">{matrix.euroOf(totals.all.sum)}</td>
      </tr>
      <tr aria-rowindex={from + 1} className="z-mx-left">
        <th scope="row" className="z-mx-what">
          {t('sheet.left')}
        </th>
        {columns.map((c) => (
          <Left key={c.assignmentId} cents={totals.columns.get(c.assignmentId)!.left} />
        ))}
        <Left cents={totals.all.left} sum />
      </tr>
      {severalYears && (
        <tr aria-rowindex={from + 2}>
          <th scope="row" className="z-mx-what">
            {t('sheet.fundLeft')}
          </th>
          {funds.map(({ id, span }) => (
            <Left key={id} span={span} cents={totals.funds.get(id)!} />
          ))}
          <td className="z-mx-sum" />
        </tr>
      )}
    </tfoot>
  );
}

function Left({ cents, span, sum }: { cents: bigint; span?: number; sum?: boolean }) {
  const over = cents < 0n;
  return (
    <td colSpan={span} className={classNames('z-mx-figure', sum && 'z-mx-sum', over && 'z-mx-less')}>
      {over && <Icon name="warning-circle" size="sm" />}
      {matrix.euroOf(cents)}
      {over && <span className="visually-hidden">, {t('sheet.overColumn')}</span>}
    </td>
  );
}

/** Columns of one fund stand together: how many each has. */
function fundSpans(columns: readonly matrix.MatrixColumn[]): { id: string; span: number }[] {
  const spans: { id: string; span: number }[] = [];
  for (const { fundId } of columns) {
    const last = spans.at(-1);
    if (last?.id === fundId) last.span += 1;
    else spans.push({ id: fundId, span: 1 });
  }
  return spans;
}
