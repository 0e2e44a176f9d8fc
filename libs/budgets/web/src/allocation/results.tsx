import { Button, EmptyState, Section, WarningNote, type Problem } from '@zona/ui';
import type { Comparison } from '@zona/budgets-domain';
import { exportCsv, exportXlsx } from './export';
import { ShareChart } from './share-chart';
import { ShareTable } from './share-table';
import type { Before, Share } from './simulate';
import { t } from './words';

interface ResultsProps {
  name: string;
  shares: readonly Share[];
  problems: readonly Problem[];
  before: Before | null;
  comparison: Comparison | null;
  own?: string;
}

/** The quotas that the rule gives, as a table and as bars. */
export function Results({ name, shares, problems, before, comparison, own }: ResultsProps) {
  const screen = { name, shares, before, comparison };
  const tools = shares.length > 0 && (
    <>
      <Button variant="plain" size="sm" icon="download" onClick={() => exportCsv(screen)}>
        {t('export.csv')}
      </Button>
      <Button variant="plain" size="sm" icon="download" onClick={() => void exportXlsx(screen)}>
        {t('export.xlsx')}
      </Button>
      <Button variant="plain" size="sm" onClick={() => window.print()}>
        {t('export.print')}
      </Button>
    </>
  );
  return (
    <Section title={t('table.title')} actions={tools}>
      <div className="z-stack" aria-live="polite">
        {problems.length > 0 && (
          <WarningNote title={t('results.problems')}>
            <ul className="z-alloc-list">
              {problems.map((p) => (
                <li key={p.message}>{p.message}</li>
              ))}
            </ul>
          </WarningNote>
        )}
        {shares.length > 0 ? (
          <>
            <ShareTable shares={shares} before={before} comparison={comparison} own={own} />
            <div className="d-print-none">
              <ShareChart shares={shares} before={before} comparison={comparison} />
            </div>
          </>
        ) : (
          problems.length === 0 && <EmptyState title={t('results.emptyTitle')} text={t('results.emptyText')} />
        )}
      </div>
    </Section>
  );
}
