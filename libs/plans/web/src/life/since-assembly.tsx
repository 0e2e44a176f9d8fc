import { formatDateTime } from '@zona/calendar';
import { useGql } from '@zona/session';
import { Card, LinkButton, Section } from '@zona/ui';
import { Changes, countOf, summaryOf } from './changes';
import { SinceAssemblyDocument } from './documents';
import './life.css';
import { lifePaths } from './paths';
import type { Comparison } from './types';
import { t } from './words';

/** So many sentences are read before a meeting; the rest is one click away. */
const sentencesAtOnce = 8;

/** For the page Oggi of a mayor. Nothing at all where no version is tied to an act of the assembly. */
export default function SinceAssembly({ planId }: { planId: string }) {
  const { data } = useGql(SinceAssemblyDocument, { planId });
  const comparison = data?.planSinceAssembly;
  if (!comparison) return null;
  const { from } = comparison;
  const total = countOf(comparison);
  const groups = firstOf(comparison.groups);
  const rest = total - groups.reduce((sum, g) => sum + g.changes.length, 0);
  return (
    <Section title={t('since.title')}>
      <Card>
        <div className="z-stack">
          <p className="z-muted">
            {comparison.planTitle} · {from.act ?? formatDateTime(from.createdAt)} · {from.label}
          </p>
          {total === 0 ? (
            <p>{t('since.none')}</p>
          ) : (
            <>
              <p className="z-changes-summary">{summaryOf(comparison)}</p>
              <Changes groups={groups} level={3} />
              <p className="z-row">
                {rest > 0 && (
                  <span className="z-muted">{t('since.more', { changes: t('compare.changes', { count: rest }) })}</span>
                )}
                <LinkButton to={lifePaths.compare(from.id)}>{t('since.all')}</LinkButton>
              </p>
            </>
          )}
        </div>
      </Card>
    </Section>
  );
}

function firstOf(groups: Comparison['groups']): Comparison['groups'] {
  let left = sentencesAtOnce;
  return groups.flatMap((g) => {
    const changes = g.changes.slice(0, left);
    left -= changes.length;
    return changes.length ? [{ ...g, changes }] : [];
  });
}
