import { Icon, type IconName } from '@zona/ui';
import { Link } from 'react-router';
import { paths } from '../paths';
import type { Comparison } from './types';
import { t } from './words';

type Kind = 'added' | 'removed' | 'changed' | 'moved';
const icons: Record<Kind, IconName> = {
  added: 'plus-circle',
  removed: 'minus-circle',
  changed: 'pencil',
  moved: 'arrow-right',
};
const kinds: readonly Kind[] = ['added', 'removed', 'changed', 'moved'];

export const countOf = (c: Comparison): number => kinds.reduce((sum, kind) => sum + c[kind], 0);

/** "In tutto 5 cambiamenti: 2 aggiunte, 3 modifiche." */
export const summaryOf = (c: Comparison): string =>
  t('compare.summary', {
    changes: t('compare.changes', { count: countOf(c) }),
    parts: kinds
      .filter((kind) => c[kind] > 0)
      .map((kind) => t(`compare.${kind}`, { count: c[kind] }))
      .join(', '),
  });

interface Props {
  groups: Comparison['groups'];
  level: 2 | 3;
}

/** What changed, in the order in which the plan is read: each area, then its objectives. */
export function Changes({ groups, level }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const Below = level === 2 ? 'h3' : 'h4';
  return (
    <div className="z-stack-lg z-changes">
      {byArea(groups).map(({ area, groups: own }) => (
        <section key={area ?? ''} className="z-stack">
          <Heading className="z-changes-area">{area ?? t('compare.plan')}</Heading>
          {own.map((g) => (
            <div key={g.key} className="z-stack-sm z-change-group">
              {g.title !== area && g.area !== null && (
                <Below>{g.objectiveId ? <Link to={paths.objective(g.objectiveId)}>{g.title}</Link> : g.title}</Below>
              )}
              <ul>
                {g.changes.map((c, i) => (
                  <li key={i}>
                    <Icon name={icons[c.kind]} size="sm" label={t(`compare.kinds.${c.kind}`)} />
                    <span>{c.sentence}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function byArea(groups: Comparison['groups']) {
  const areas = new Map<string | null, Comparison['groups'][number][]>();
  for (const g of groups) areas.set(g.area, [...(areas.get(g.area) ?? []), g]);
  return [...areas].map(([area, own]) => ({ area, groups: own }));
}
