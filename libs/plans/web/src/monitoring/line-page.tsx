import { useApi, useCan, useGql, useSession } from '@zona/session';
import { Failed, LinkButton, Loading, NotFoundPage, Page, SaveState, SourceNote, StateBadge } from '@zona/ui';
import { mayOn } from '@zona/access';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { LineReportPageQuery } from '../generated/graphql';
import { SaveBoard } from '../editor/save-board';
import { BoardContext, useBoard } from '../editor/use-autosave';
import { CorrectLine } from './correct-line';
import { LineFields } from './line-fields';
import { LineParts } from './line-parts';
import { LineRead } from './line-read';
import { LineStageBar } from './line-stage-bar';
import { LineDocument } from './operations';
import { monitoringPaths } from './paths';
import { periodName, t } from './words';
import './monitoring.css';

export type LineData = NonNullable<LineReportPageQuery['lineReport']>;

export function LinePage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(LineDocument, { id });
  const api = useApi();
  const [board] = useState(() => new SaveBoard());
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.lineReport) return <NotFoundPage title={t('missingLine')} />;
  return (
    <BoardContext value={board}>
      <LoadedLine
        key={id}
        line={data.lineReport}
        board={board}
        reload={async () => {
          void api.invalidate();
          return (await api.query(LineDocument, { id })).lineReport ?? null;
        }}
      />
    </BoardContext>
  );
}

interface LoadedProps {
  line: LineData;
  board: SaveBoard;
  reload(): Promise<LineData | null>;
}

function LoadedLine({ line, board, reload }: LoadedProps) {
  const { viewer, ability } = useSession();
  const office = useCan('create', 'LineReport');
  const { period } = line;
  const open = period.state === 'open';
  const mine = office || mayOn(ability, 'update', 'LineReport', line);
  const writes = open && mine && (office || line.stage === 'draft');
  const backTo = monitoringPaths.period(period.id);
  useLineKeys(board, backTo);
  return (
    <Page
      title={[line.code, line.title].filter(Boolean).join(' ')}
      eyebrow={[line.objective?.area.title, line.objective?.title].filter(Boolean).join(' · ')}
      badge={<StateBadge state={period.state} label={`${periodName(period.code)}: ${t(`state.${period.state}`)}`} />}
      breadcrumbs={[
        { label: t('title'), to: monitoringPaths.all },
        { label: periodName(period.code), to: backTo },
        { label: line.title },
      ]}
      actions={<Around line={line} backTo={backTo} />}
    >
      <div className="z-stack">
        {writes && (
          <div className="z-row z-muted">
            <Saved />
            <span>{t('line.keys')}</span>
            {line.source && (
              <SourceNote document={line.source.document} line={line.source.line} text={line.source.text} />
            )}
          </div>
        )}
        {open && mine && <LineStageBar line={line} office={office} board={board} />}
        {writes ? <LineFields line={line} office={office} reload={reload} /> : <LineRead line={line} />}
        {!open && viewer.role === 'responsabile_udp' && <CorrectLine line={line} />}
        <LineParts line={line} writes={open && office} />
      </div>
    </Page>
  );
}

function Saved() {
  const state = useBoard();
  return <SaveState state={state.state} at={state.savedAt} />;
}

function Around({ line, backTo }: { line: LineData; backTo: string }) {
  const { lines } = line.period;
  const at = lines.findIndex((l) => l.id === line.id);
  const [before, after] = [lines[at - 1], lines[at + 1]];
  return (
    <>
      {before && (
        <LinkButton to={monitoringPaths.line(before.id)} icon="chevron-left" variant="plain">
          {t('line.before')}
        </LinkButton>
      )}
      {after && (
        <LinkButton to={monitoringPaths.line(after.id)} icon="chevron-right" variant="plain">
          {t('line.after')}
        </LinkButton>
      )}
      <LinkButton to={backTo}>{t('line.back')}</LinkButton>
    </>
  );
}

/** Ctrl Enter saves now, Esc goes back: what is being typed is sent on the way out. */
function useLineKeys(board: SaveBoard, backTo: string) {
  const navigate = useNavigate();
  const { invalidate } = useApi();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void board.flush();
      if (event.key === 'Escape') void navigate(backTo);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [backTo, board, navigate]);
  useEffect(
    () => () => {
      void board.flush().finally(() => invalidate());
    },
    [board, invalidate],
  );
}
