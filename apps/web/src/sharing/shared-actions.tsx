import { comparatorSymbol, indicatorKindLabel, periodLabel } from '@zona/plans-domain';
import { useGql } from '@zona/session';
import { Card, DataTable, Failed, Figure, Loading, Section } from '@zona/ui';
import type { SharedActionsQuery } from '../generated/graphql';
import { t } from '../words';
import { SharedActionsDocument } from './documents';

type Scheda = SharedActionsQuery['sharedActions'][number]['schede'][number];

/** The actions that one lead shares with this ambito, to read. */
export function SharedActions({ leadId, leadName }: { leadId: string; leadName: string }) {
  const { data, error, refetch } = useGql(SharedActionsDocument, { leadId });
  return (
    <Section title={t('sharing.ledBy', { name: leadName })}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading label={t('sharing.loading')} />
      ) : (
        <div className="z-stack">
          {data.sharedActions.map((action) => (
            <Card
              key={action.id}
              title={[action.code && `Az. ${action.code}`, action.title].filter(Boolean).join(' · ')}
            >
              <div className="z-stack">
                {action.summary && <p>{action.summary}</p>}
                {action.partners.length > 0 && <p className="z-muted">{action.partners.join(', ')}</p>}
                {action.schede.map((scheda) => (
                  <SharedScheda key={scheda.id} scheda={scheda} />
                ))}
              </div>
            </Card>
          ))}
        </div>
      )}
    </Section>
  );
}

function SharedScheda({ scheda }: { scheda: Scheda }) {
  return (
    <>
      {scheda.amounts.length > 0 && (
        <DataTable
          caption={`${t('sharing.amounts')}: ${scheda.label}`}
          dense
          rows={scheda.amounts}
          rowKey={(a) => a.id}
          columns={[
            { key: 'fund', header: t('sharing.fund'), cell: (a) => a.fund ?? t('sharing.notStated') },
            { key: 'period', header: t('sharing.period'), cell: (a) => periodLabel[a.period] },
            {
              key: 'value',
              header: t('sharing.amount'),
              align: 'right',
              cell: (a) => <Figure kind="money" value={a.value} certainty={a.certainty} />,
            },
          ]}
        />
      )}
      {scheda.indicators.length > 0 && (
        <DataTable
          caption={`${t('sharing.indicators')}: ${scheda.label}`}
          dense
          rows={scheda.indicators}
          rowKey={(i) => i.id}
          columns={[
            { key: 'name', header: t('sharing.indicator'), cell: (i) => i.name },
            { key: 'kind', header: t('sharing.kind'), cell: (i) => indicatorKindLabel[i.kind] },
            { key: 'target', header: t('sharing.target'), align: 'right', cell: (i) => targetOf(i) },
          ]}
        />
      )}
    </>
  );
}

function targetOf({ comparator, target, targetText, unit }: Scheda['indicators'][number]): string {
  if (!target) return targetText ?? t('sharing.notStated');
  const figure = target.replace('.', ',');
  if (comparator === 'baseline_plus_percent') return t('sharing.change', { value: figure });
  return [comparator && comparatorSymbol[comparator], figure, unit].filter(Boolean).join(' ');
}
