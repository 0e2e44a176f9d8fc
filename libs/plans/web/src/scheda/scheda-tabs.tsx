import { EmptyState, Tabs } from '@zona/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { shortKey } from '../plan/filters';
import { t } from '../words';
import './scheda.css';
import type { Scheda, TemplateRow } from './scheda-rows';
import { SchedaView } from './scheda-view';

interface Props {
  schede: readonly Scheda[];
  rows: readonly TemplateRow[];
  planId?: string;
  emptyAction?: ReactNode;
}

/** One card at a time, the one named in the address first. */
export function SchedaTabs({ schede, rows, planId, emptyAction }: Props) {
  const [params, setParams] = useSearchParams();
  const [only] = schede;
  if (!only) return <EmptyState title={t('scheda.none')} text={t('scheda.noneText')} action={emptyAction} />;
  if (schede.length === 1) return <SchedaView scheda={only} rows={rows} planId={planId} />;
  const keys = schede.map((s) => shortKey(s.id));
  return (
    <Tabs
      label={t('scheda.tabs')}
      selected={keys.find((key) => key === params.get('scheda')) ?? keys[0]}
      onSelect={(key) =>
        setParams(
          (now) => {
            const next = new URLSearchParams(now);
            next.set('scheda', key);
            return next;
          },
          { replace: true },
        )
      }
      items={schede.map((scheda) => ({
        key: shortKey(scheda.id),
        label: scheda.label,
        content: <SchedaView scheda={scheda} rows={rows} planId={planId} />,
      }))}
    />
  );
}
