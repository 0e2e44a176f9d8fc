import { formatDateTime } from '@zona/calendar';
import { Card } from '@zona/ui';
import type { AuditPartsFragment } from './generated/graphql';
import { changeWords } from './history';
import { t } from './words';

/** Who changed what: the last five writes of this row. */
export function HistoryCard({ events }: { events: AuditPartsFragment }) {
  return (
    <Card title={t('history.title')}>
      {events.edges.length === 0 ? (
        <p>{t('history.none')}</p>
      ) : (
        <ul className="z-history">
          {events.edges.map(({ node }) => (
            <li key={node.id}>
              <span>{changeWords(node)}</span>
              <span className="z-muted">
                {node.actorName}, {formatDateTime(node.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
