import { useCan, useGql } from '@zona/session';
import {
  AnswerBadge,
  Button,
  Card,
  Failed,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceNote,
  SourceText,
} from '@zona/ui';
import { Link, useParams } from 'react-router';
import { pinnedTemplate } from '../cards/pinned';
import { sectionsOf } from '../cards/sections';
import type { SheetPartsFragment } from '../generated/graphql';
import { paths } from '../paths';
import { actionCode } from '../plan/tree';
import type { TemplateRow } from '../scheda/scheda-rows';
import { MatrixPart } from './matrix-part';
import { SheetDocument } from './operations';
import { SheetTimeline } from './sheet-timeline';
import { t } from './words';
import './sheets.css';

export type SheetData = SheetPartsFragment;

export const sheetTime = (sheet: Pick<SheetData, 'startMonth' | 'months'>): string =>
  [
    sheet.months !== null && t('lasts', { count: sheet.months }),
    sheet.startMonth && t('from', { month: sheet.startMonth.split('-').reverse().join('/') }),
  ]
    .filter(Boolean)
    .join(' ') || t('notSaid');

export function SheetPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(SheetDocument, { id, edit: false });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.projectSheet) return <NotFoundPage title={t('missing')} />;
  return <LoadedSheet sheet={data.projectSheet} />;
}

function LoadedSheet({ sheet }: { sheet: SheetData }) {
  const canEdit = useCan('update', 'ProjectSheet');
  const rows = [...pinnedTemplate(sheet).rows].sort((a, b) => a.position - b.position);
  return (
    <Page
      title={sheet.title}
      eyebrow={t('one')}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: sheet.plan.code, to: paths.plan(sheet.plan.id) },
        { label: t('title'), to: paths.sheets(sheet.plan.id) },
        { label: sheet.title },
      ]}
      lead={
        <p>
          {sheetTime(sheet)}
          {sheet.action && (
            <>
              {' · '}
              <Link to={paths.action(sheet.action.id)}>
                {[actionCode(sheet.action.code), sheet.action.title].filter(Boolean).join(' ')}
              </Link>
            </>
          )}
        </p>
      }
      actions={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {canEdit && (
            <LinkButton to={paths.sheetEdit(sheet.id)} variant="primary" icon="pencil" shortcut="e">
              {t('edit')}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="z-stack-lg">
        {sectionsOf(rows).map((section) => (
          <Section key={section.title} title={section.title}>
            <div className="z-stack-lg">
              {section.rows.map((row) => (
                <section key={row.key} className="z-sheet-row" aria-labelledby={`riga-${row.key}`}>
                  <h3 id={`riga-${row.key}`}>{row.label}</h3>
                  <Said sheet={sheet} row={row} />
                </section>
              ))}
            </div>
          </Section>
        ))}
        {sheet.source && (
          <Card>
            <SourceText {...sheet.source} />
          </Card>
        )}
      </div>
    </Page>
  );
}

function Said({ sheet, row }: { sheet: SheetData; row: TemplateRow }) {
  if (row.kind === 'timeline') return <SheetTimeline sheet={sheet} enti={[]} edit={false} />;
  if (row.kind === 'budget' || row.kind === 'people')
    return (
      <MatrixPart
        sheetId={sheet.id}
        kind={row.kind === 'budget' ? 'economic' : 'staff'}
        matrices={sheet.matrices}
        edit={false}
      />
    );
  const answer = sheet.answers.find((a) => a.row === row.key);
  if (!answer || (!answer.answer && !answer.note && answer.choices.length === 0))
    return <span className="z-missing">{t('notSaid')}</span>;
  return (
    <div className="z-with-source">
      <div>
        {row.kind === 'yes_no' && <AnswerBadge answer={answer.answer} />}
        {answer.choices.length > 0 && (
          <ul>
            {answer.choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        )}
        {answer.note && <p className="m-0">{answer.note}</p>}
      </div>
      {answer.source && <SourceNote {...answer.source} />}
    </div>
  );
}
