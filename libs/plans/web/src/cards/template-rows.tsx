import { cardRowKindLabel, rowEffectLabel, vocabularyTitle } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, useToasts } from '@zona/ui';
import { useState } from 'react';
import { yesNoLabel } from '../labels';
import { ReorderRowsDocument, WithdrawRowDocument } from './operations';
import { RowFormDialog } from './row-form-dialog';
import { sectionsOf } from './sections';
import type { CardRowData, CardTemplateData } from './template-page';
import { t } from './words';

/** The rows of a template by section. In a draft they are added, changed, moved by buttons and taken away. */
export function TemplateRows({ template, canEdit }: { template: CardTemplateData; canEdit: boolean }) {
  const reorder = useMutate(ReorderRowsDocument);
  const withdraw = useMutate(WithdrawRowDocument);
  const toasts = useToasts();
  const [open, setOpen] = useState<{ row: CardRowData | null } | null>(null);
  const [said, setSaid] = useState('');
  const { rows } = template;

  const failed = (outcome: { kind: string; problems?: readonly { message: string }[] }) => {
    if (outcome.kind === 'done') return;
    const why = outcome.problems?.map((p) => p.message).join(' ') || t('template.conflict');
    toasts.show({ text: t('template.failed', { why }), tone: 'bad' });
  };
  const move = (row: CardRowData, by: 1 | -1) => {
    const ids = rows.map((r) => r.id);
    const from = ids.indexOf(row.id);
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    setSaid(t('template.movedTo', { label: row.label, n: from + by + 1, of: rows.length }));
    void reorder.send({ cardTemplateId: template.id, cardRowIds: ids }).then(failed);
  };

  return (
    <div className="z-stack-lg">
      {rows.length === 0 && <p className="z-missing">{t('template.empty')}</p>}
      {sectionsOf(rows).map((section) => (
        <div key={`${section.title}${section.rows[0]!.id}`} className="z-card-section">
          <h3>{section.title}</h3>
          <ol className="z-template-rows">
            {section.rows.map((row) => {
              const at = rows.findIndex((r) => r.id === row.id);
              return (
                <li key={row.id} className="z-template-row">
                  <RowWords row={row} rows={rows} />
                  {canEdit && (
                    <span className="z-row-acts">
                      <Button
                        size="sm"
                        variant="plain"
                        icon="arrow-up"
                        aria-label={t('template.up', { label: row.label })}
                        disabled={at === 0 || reorder.pending}
                        onClick={() => move(row, -1)}
                      />
                      <Button
                        size="sm"
                        variant="plain"
                        icon="arrow-down"
                        aria-label={t('template.down', { label: row.label })}
                        disabled={at === rows.length - 1 || reorder.pending}
                        onClick={() => move(row, 1)}
                      />
                      <Button
                        size="sm"
                        variant="plain"
                        aria-label={t('template.editOf', { label: row.label })}
                        onClick={() => setOpen({ row })}
                      >
                        {t('template.edit')}
                      </Button>
                      <Button
                        size="sm"
                        variant="plain"
                        aria-label={t('template.remove', { label: row.label })}
                        onClick={() => void withdraw.send({ id: row.id, version: row.version }).then(failed)}
                      >
                        {t('template.removeShort')}
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      {canEdit && (
        <div>
          <Button icon="plus" onClick={() => setOpen({ row: null })}>
            {t('template.add')}
          </Button>
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {open && <RowFormDialog template={template} row={open.row} onClose={() => setOpen(null)} />}
    </div>
  );
}

function RowWords({ row, rows }: { row: CardRowData; rows: readonly CardRowData[] }) {
  const asked = rows.find((r) => r.key === row.whenRow);
  const facts = [
    cardRowKindLabel[row.kind],
    !row.required && t('template.optional'),
    row.vocabulary && t('template.vocabulary', { name: vocabularyTitle(row.vocabulary) }),
  ].filter(Boolean);
  return (
    <div>
      <strong>{row.label}</strong>
      <p className="z-muted">{facts.join(' · ')}</p>
      {row.help && <p className="z-muted">{row.help}</p>}
      {row.whenRow && row.whenIs && row.whenThen && (
        <p>
          {t('template.when', {
            label: asked?.label ?? row.whenRow,
            answer: yesNoLabel[row.whenIs],
            effect: rowEffectLabel[row.whenThen],
          })}
        </p>
      )}
      {row.noteWhen && <p>{t('template.noteWhen', { answer: yesNoLabel[row.noteWhen] })}</p>}
    </div>
  );
}
