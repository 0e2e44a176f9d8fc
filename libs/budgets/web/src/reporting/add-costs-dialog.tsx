import { formatEuro } from '@zona/money';
import { useGql, useMutate } from '@zona/session';
import {
  Button,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  Failed,
  FormProblems,
  Loading,
  SearchField,
  useToasts,
} from '@zona/ui';
import { useState } from 'react';
import { Euro } from '../euro';
import { invoiceText, lineOf, paidText, totalOf } from './costs';
import { ReportableDocument } from './documents';
import { AddReportCostsDocument } from './mutations';
import type { Cost, ReportData } from './types';
import { t } from './words';

/** What is paid and not reported yet: found by words and days, chosen, added. */
export function AddCostsDialog({ report, onClose }: { report: ReportData; onClose(): void }) {
  const [query, setQuery] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const filter = { query: query.trim() || null, from, to };
  const { data, error, isPending, refetch } = useGql(
    ReportableDocument,
    { reportId: report.id, filter },
    { keep: true },
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, Cost>>(new Map());
  const add = useMutate(AddReportCostsDocument);
  const toasts = useToasts();
  const costs = data?.reportableCosts?.costs ?? [];
  const submit = async () => {
    const keys = [...chosen.values()].map(({ settlementId, lineId }) => ({ settlementId, lineId }));
    const outcome = await add.send({ id: report.id, costs: keys });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('add.done', { count: keys.length }) });
    onClose();
  };
  return (
    <Dialog title={t('add.title')} open onClose={onClose} size="lg">
      <div className="z-stack">
        <p>{t('add.text')}</p>
        {add.problems.length > 0 && <FormProblems problems={add.problems} />}
        {add.error && <Failed error={add.error} />}
        <div className="z-add-filters">
          <SearchField label={t('add.search')} value={query} onChange={setQuery} />
          <DateField compact name="da" label={t('add.from')} value={from} onChange={setFrom} />
          <DateField compact name="a" label={t('add.to')} value={to} onChange={setTo} />
        </div>
        {error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : isPending ? (
          <Loading label={t('add.loading')} rows={4} />
        ) : costs.length === 0 ? (
          <EmptyState title={t('add.none')} text={t('add.noneText')} />
        ) : (
          <>
            <p role="status">
              {t('add.found', {
                total: data?.reportableCosts?.total ?? 0,
                value: formatEuro(data?.reportableCosts?.totalValue),
                shown: costs.length,
              })}
            </p>
            <Choices costs={costs} chosen={chosen} onChange={setChosen} />
          </>
        )}
        <div className="z-row">
          <Button variant="primary" disabled={chosen.size === 0} pending={add.pending} onClick={() => void submit()}>
            {t('add.act')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {chosen.size > 0 && (
            <span role="status">
              {t('add.chosen', { count: chosen.size, value: formatEuro(totalOf([...chosen.values()])) })}
            </span>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  costs: readonly Cost[];
  chosen: ReadonlyMap<string, Cost>;
  onChange(chosen: ReadonlyMap<string, Cost>): void;
}

function Choices({ costs, chosen, onChange }: ChoicesProps) {
  const all = costs.every((c) => chosen.has(c.id));
  const toggle = (some: readonly Cost[], on: boolean) => {
    const next = new Map(chosen);
    for (const cost of some) {
      if (on) next.set(cost.id, cost);
      else next.delete(cost.id);
    }
    onChange(next);
  };
  return (
    <>
      <label className="z-choose-all">
        <input type="checkbox" checked={all} onChange={() => toggle(costs, !all)} /> {t('add.selectAll')}
      </label>
      <DataTable
        dense
        caption={t('add.caption')}
        rows={costs}
        rowKey={(c) => c.id}
        columns={[
          {
            key: 'cost',
            header: t('costs.cost'),
            cell: (c) => (
              <label className="z-choose">
                <input type="checkbox" checked={chosen.has(c.id)} onChange={(e) => toggle([c], e.target.checked)} />
                <span>
                  {c.title}
                  {c.provider && <span className="z-muted"> · {c.provider}</span>}
                </span>
              </label>
            ),
          },
          { key: 'line', header: t('costs.line'), cell: lineOf },
          { key: 'invoice', header: t('costs.invoice'), cell: (c) => invoiceText(c) },
          { key: 'paid', header: t('costs.paid'), cell: (c) => <span className="z-num">{paidText(c)}</span> },
          { key: 'left', header: t('add.left'), align: 'right', cell: (c) => <Euro value={c.value} /> },
        ]}
      />
    </>
  );
}
