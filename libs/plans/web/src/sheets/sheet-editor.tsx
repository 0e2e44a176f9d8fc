import { useApi, useCan, useGql } from '@zona/session';
import { Button, Failed, Loading, NotFoundPage, Section } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import '../cards/cards.css';
import { pinnedTemplate } from '../cards/pinned';
import { sectionsOf } from '../cards/sections';
import { useRows } from '../cards/use-rows';
import { AnswerField } from '../editor/answer-field';
import { EditorFrame } from '../editor/editor-frame';
import { outcomeOf } from '../editor/outcome';
import { paths } from '../paths';
import type { TemplateRow } from '../scheda/scheda-rows';
import { MatrixPart } from './matrix-part';
import { AnswerSheetRowDocument, SheetDocument } from './operations';
import { SheetDialog } from './sheet-dialog';
import type { SheetData } from './sheet-page';
import { SheetTimeline } from './sheet-timeline';
import { t } from './words';

export function SheetEditor() {
  const { id = '' } = useParams();
  const canEdit = useCan('update', 'ProjectSheet');
  const variables = { id, edit: true };
  const { data, error, isPending, refetch } = useGql(SheetDocument, variables);
  const api = useApi();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.projectSheet || !canEdit) return <NotFoundPage title={t('missing')} />;
  return (
    <LoadedEditor
      key={id}
      sheet={data.projectSheet}
      enti={(data.enti?.edges ?? []).map((e) => e.node.ente)}
      reload={async () => {
        void api.invalidate();
        return (await api.query(SheetDocument, variables)).projectSheet;
      }}
    />
  );
}

interface LoadedProps {
  sheet: SheetData;
  enti: readonly { id: string; name: string }[];
  reload(): Promise<SheetData | null>;
}

function LoadedEditor({ sheet, enti, reload }: LoadedProps) {
  const [editing, setEditing] = useState(false);
  const rows = [...pinnedTemplate(sheet).rows].sort((a, b) => a.position - b.position);
  const { onTyped, stateOf, isShown } = useRows(rows, sheet.answers);
  const areaIds = (sheet.action?.objectives ?? []).flatMap((o) => o.area.policyAreas.map((p) => p.id));

  const content = (row: TemplateRow) => {
    if (row.kind === 'timeline') return <SheetTimeline sheet={sheet} enti={enti} edit />;
    if (row.kind === 'budget' || row.kind === 'people')
      return (
        <MatrixPart
          sheetId={sheet.id}
          kind={row.kind === 'budget' ? 'economic' : 'staff'}
          matrices={sheet.matrices}
          edit
        />
      );
    return (
      <AnswerField
        owner={{ id: sheet.id, label: sheet.title }}
        row={row}
        state={stateOf(row)}
        answer={sheet.answers.find((a) => a.row === row.key) ?? null}
        areaIds={areaIds}
        onTyped={onTyped}
        save={async ({ richiestaId, version, value }, api) => {
          const { answerSheetRow } = await api.query(AnswerSheetRowDocument, {
            input: { richiestaId, sheetId: sheet.id, row: row.key, version, ...value, note: value.note || null },
          });
          const saved = () => answerSheetRow.projectSheet?.answers.find((a) => a.row === row.key)?.version;
          return outcomeOf(answerSheetRow, saved);
        }}
        reload={async () => (await reload())?.answers.find((a) => a.row === row.key) ?? null}
      />
    );
  };

  return (
    <EditorFrame
      title={t('editTitle', { title: sheet.title })}
      eyebrow={t('one')}
      backTo={paths.sheet(sheet.id)}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: sheet.plan.code, to: paths.plan(sheet.plan.id) },
        { label: t('title'), to: paths.sheets(sheet.plan.id) },
        { label: sheet.title, to: paths.sheet(sheet.id) },
        { label: t('edit') },
      ]}
      actions={
        <Button variant="plain" onClick={() => setEditing(true)}>
          {t('editData')}
        </Button>
      }
      parts={sectionsOf(rows).map((section, i) => ({
        key: `sezione-${i + 1}`,
        label: section.title,
        content: (
          <Section title={section.title}>
            {section.rows.filter(isShown).map((row) => (
              <div key={row.key} className="z-card">
                {(row.kind === 'timeline' || row.kind === 'budget' || row.kind === 'people') && (
                  <h3 className="z-card-title">{row.label}</h3>
                )}
                {content(row)}
              </div>
            ))}
          </Section>
        ),
      }))}
    >
      {editing && <SheetDialog planId={sheet.plan.id} sheet={sheet} actions={[]} onClose={() => setEditing(false)} />}
    </EditorFrame>
  );
}
