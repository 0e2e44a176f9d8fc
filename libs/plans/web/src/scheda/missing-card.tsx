import { Card } from '@zona/ui';
import { Link } from 'react-router';
import { schedaParam } from '../paths';
import { counted, t } from '../words';
import { missingIn } from './missing';
import type { Scheda, TemplateRow } from './scheda-rows';

interface Props {
  template: { rows: readonly TemplateRow[] };
  schede: readonly Scheda[];
}

/** "Cosa manca": each line leads to the row it speaks of. */
export function MissingCard({ template, schede }: Props) {
  const missing = missingIn(template, schede);
  const nothing = !missing.rows.length && !missing.indicatorsWithoutTarget.length && !missing.amounts.length;
  const several = schede.length > 1;
  return (
    <Card title={t('missing.title')}>
      {schede.length === 0 ? (
        <p>{t('missing.noScheda')}</p>
      ) : nothing ? (
        <p>{t('missing.nothing')}</p>
      ) : (
        <div className="z-stack-sm">
          {missing.rows.length > 0 && (
            <div>
              <p className="z-missing-title">{t('missing.rows', { count: missing.rows.length })}</p>
              <ul className="z-missing-list">
                {missing.rows.map((m) => (
                  <li key={`${m.schedaId}${m.key}`}>
                    <Link to={`?${schedaParam(m.schedaId)}#${m.schedaId}-${m.key}`} replace>
                      {m.label}
                    </Link>
                    {several && <span className="z-muted"> {m.schedaLabel}</span>}
                    {m.message !== 'Manca la risposta.' && <span className="z-line-note">{m.message}</span>}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {missing.indicatorsWithoutTarget.length > 0 && (
            <p>{t('missing.targets', { indicators: counted('indicators', missing.indicatorsWithoutTarget.length) })}</p>
          )}
          {missing.amounts.length > 0 && <p>{t('missing.amounts', { count: missing.amounts.length })}</p>}
        </div>
      )}
    </Card>
  );
}
