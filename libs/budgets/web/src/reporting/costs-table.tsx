import { useCan } from '@zona/session';
import {
  Button,
  CheckField,
  DataTable,
  downloadCsv,
  EmptyState,
  FilterBar,
  filters,
  SearchField,
  StateBadge,
  useFilters,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { Euro } from '../euro';
import { checksOf, csvHeader, csvRow, found, invoiceText, lineOf, paidText, totalOf } from './costs';
import type { Cost, ReportData, SheetData } from './types';
import { t } from './words';

const schema = { cerca: filters.text(), avvisi: filters.flag() };
const atOnce = 50;

interface Props {
  report: ReportData;
  sheet: SheetData;
  onOpen(id: string): void;
  onAdd(): void;
}

export function CostsTable({ report, sheet, onOpen, onAdd }: Props) {
  const { values, set, clear, active } = useFilters(schema);
  const mayAdd = useCan('update', 'FundReport') && report.state === 'open';
  const [shown, setShown] = useState(atOnce);
  const { costs, checks } = sheet;
  if (costs.length === 0)
    return (
      <EmptyState
        title={t('costs.none')}
        text={mayAdd ? t('costs.noneText') : t('costs.noneRead')}
        action={mayAdd && <Button onClick={onAdd}>{t('page.add')}</Button>}
      />
    );
  const matching = found(costs, values.cerca).filter((c) => !values.avvisi || checksOf(c, checks).length > 0);
  const rows = matching.slice(0, shown);
  return (
    <div className="z-stack">
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('costs.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <CheckField
          compact
          name="avvisi"
          label={t('costs.onlyWarned')}
          value={values.avvisi}
          onChange={(avvisi) => set({ avvisi })}
        />
      </FilterBar>
      <div className="z-list-head">
        <p role="status">
          {matching.length === costs.length
            ? t('costs.all', { count: costs.length })
            : t('costs.shown', { shown: matching.length, count: costs.length })}
        </p>
        <Button
          variant="plain"
          size="sm"
          icon="download"
          onClick={() => downloadCsv(t('costs.file', { title: report.title }), csvHeader(), matching.map(csvRow))}
        >
          {t('costs.export')}
        </Button>
      </div>
      {matching.length === 0 ? (
        <EmptyState title={t('costs.none')} text={t('costs.noneFound')} />
      ) : (
        <DataTable
          caption={t('costs.caption')}
          columns={columnsOf(sheet, onOpen)}
          rows={rows}
          rowKey={(c) => c.id}
          totals={{ cost: t('costs.total'), value: <Euro value={totalOf(matching)} /> }}
        />
      )}
      {matching.length > shown && (
        <Button onClick={() => setShown(shown + atOnce)}>
          {t('costs.more', { count: Math.min(atOnce, matching.length - shown) })}
        </Button>
      )}
    </div>
  );
}

function columnsOf({ checks }: SheetData, onOpen: (id: string) => void): Column<Cost>[] {
  return [
    {
      key: 'cost',
      header: t('costs.cost'),
      cell: (c) => (
        <span className="z-cost-name">
          <button type="button" className="z-link-button" onClick={() => onOpen(c.id)}>
            {c.title}
          </button>
          {c.provider && <span className="z-muted">{c.provider}</span>}
        </span>
      ),
    },
    { key: 'line', header: t('costs.line'), cell: lineOf },
    {
      key: 'invoice',
      header: t('costs.invoice'),
      cell: (c) => invoiceText(c) ?? <span className="z-missing">{t('costs.noInvoice')}</span>,
    },
    { key: 'paid', header: t('costs.paid'), cell: (c) => <span className="z-num">{paidText(c)}</span> },
    {
      key: 'files',
      header: t('costs.files'),
      cell: (c) => <Marks files={c.files.length} checks={checksOf(c, checks)} />,
    },
    { key: 'value', header: t('costs.value'), align: 'right', cell: (c) => <Euro value={c.value} /> },
  ];
}

function Marks({ files, checks }: { files: number; checks: readonly { blocks: boolean }[] }) {
  return (
    <span className="z-row">
      {files > 0 ? <span className="z-num">{files}</span> : <span className="z-missing">{t('costs.filesNone')}</span>}
      {checks.length > 0 && (
        <StateBadge
          state={checks.some((c) => c.blocks) ? 'late' : 'warning'}
          label={t('costs.warned', { count: checks.length })}
        />
      )}
    </span>
  );
}
