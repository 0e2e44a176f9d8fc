import { reportCheckAbout, reportCheckCodes } from '@zona/budgets-domain';
import { DataTable, EmptyState, Section, StateBadge, WarningNote, type Column } from '@zona/ui';
import { costOf } from './costs';
import type { Check, SheetData } from './types';
import { t } from './words';

/** What does not agree, kind by kind: the two figures, why, and how it is solved. */
export function ChecksPanel({ sheet, onOpen }: { sheet: SheetData; onOpen(id: string): void }) {
  const { checks, costs } = sheet;
  if (checks.length === 0)
    return <EmptyState title={t('checks.none')} text={costs.length ? t('checks.noneText') : t('checks.noCosts')} />;
  const errors = checks.filter((c) => c.blocks).length;
  const groups = reportCheckCodes
    .map((code) => ({ code, found: checks.filter((c) => c.code === code) }))
    .filter((g) => g.found.length > 0);
  return (
    <div className="z-stack-lg">
      {errors > 0 && <WarningNote tone="bad">{t('checks.blocked', { count: errors })}</WarningNote>}
      {groups.map(({ code, found }) => {
        const { title, why, solve } = reportCheckAbout[code];
        const blocks = found.some((c) => c.blocks);
        return (
          <Section
            key={code}
            level={3}
            title={title}
            actions={
              <StateBadge state={blocks ? 'late' : 'warning'} label={blocks ? t('checks.blocks') : t('checks.warns')} />
            }
          >
            <div className="z-reading">
              <p>{why}</p>
              <p>{t('checks.solve', { text: solve })}</p>
            </div>
            <DataTable
              dense
              caption={t('checks.caption', { title })}
              columns={columnsOf(sheet, onOpen)}
              rows={found}
              rowKey={(c) => `${c.code}${c.settlementId}${c.lineId}`}
            />
          </Section>
        );
      })}
    </div>
  );
}

function columnsOf({ costs }: SheetData, onOpen: (id: string) => void): Column<Check>[] {
  return [
    {
      key: 'about',
      header: t('checks.about'),
      cell: (check) => {
        const cost = costOf(check, costs);
        return cost ? (
          <button type="button" className="z-link-button" onClick={() => onOpen(cost.id)}>
            {check.about}
          </button>
        ) : (
          check.about
        );
      },
    },
    { key: 'found', header: t('checks.found'), cell: (c) => said(c.foundLabel, c.found) },
    { key: 'expected', header: t('checks.expected'), cell: (c) => said(c.expectedLabel, c.expected) },
  ];
}

export const said = (label: string, value: string) => (
  <>
    <span className="z-muted">{label}:</span> <strong className="z-num">{value}</strong>
  </>
);
