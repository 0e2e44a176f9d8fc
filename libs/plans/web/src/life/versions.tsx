import { formatDateTime } from '@zona/calendar';
import { useCan, useConnection, useMutate } from '@zona/session';
import {
  Button,
  DataTable,
  EmptyState,
  Failed,
  LinkButton,
  Loading,
  LoadMore,
  Section,
  TextArea,
  TextField,
  useToasts,
} from '@zona/ui';
import { versionName } from '@zona/plans-domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { RowDialog } from '../editor/row-dialog';
import { PlanVersionsDocument } from './documents';
import { SaveVersionDocument } from './mutations';
import { lifePaths } from './paths';
import { t } from './words';

/** The versions of a plan, newest first: to be read, to be compared. */
export function Versions({ planId }: { planId: string }) {
  const list = useConnection(PlanVersionsDocument, { planId }, (d) => d.planVersions);
  const canSave = useCan('create', 'PlanVersion');
  const [saving, setSaving] = useState(false);
  const save = canSave && (
    <Button icon="copy" onClick={() => setSaving(true)}>
      {t('versions.save')}
    </Button>
  );
  const [newest, second] = list.rows;
  return (
    <Section
      title={t('versions.title')}
      actions={
        <>
          {newest && second && (
            <LinkButton to={lifePaths.compare(second.id, newest.id)}>{t('versions.compareTwo')}</LinkButton>
          )}
          {list.rows.length > 0 && save}
        </>
      }
    >
      {list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('loading')} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState title={t('versions.empty')} text={t('versions.emptyText')} action={save} />
      )}
      {list.rows.length > 0 && (
        <div className="z-stack">
          <p className="z-muted">{t('versions.help')}</p>
          <DataTable
            dense
            caption={t('versions.caption')}
            rows={list.rows}
            rowKey={(v) => v.id}
            columns={[
              {
                key: 'what',
                header: t('versions.what'),
                cell: (v) => (
                  <div className="z-stack-sm">
                    <Link to={lifePaths.version(v.id)}>
                      {v.number}. {versionName(v)}
                    </Link>
                    {v.reason && <span className="z-muted">{v.reason}</span>}
                  </div>
                ),
              },
              { key: 'when', header: t('versions.when'), cell: (v) => formatDateTime(v.createdAt) },
              { key: 'by', header: t('versions.by'), cell: (v) => v.madeBy },
              {
                key: 'compare',
                header: t('versions.compare'),
                headerHidden: true,
                align: 'right',
                cell: (v) => (
                  <LinkButton size="sm" to={lifePaths.compare(v.id)}>
                    {t('versions.compare')}
                  </LinkButton>
                ),
              },
            ]}
          />
          <LoadMore
            hasNextPage={list.hasNextPage}
            onMore={list.more}
            pending={list.loadingMore}
            shown={list.rows.length}
            total={list.total}
            noun={{ one: t('versions.noun.one'), other: t('versions.noun.other') }}
          />
        </div>
      )}
      {saving && <SaveDialog planId={planId} onClose={() => setSaving(false)} />}
    </Section>
  );
}

function SaveDialog({ planId, onClose }: { planId: string; onClose(): void }) {
  const save = useMutate(SaveVersionDocument);
  const toasts = useToasts();
  const [label, setLabel] = useState('');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const outcome = await save.send({ planId, label: label.trim(), reason: reason.trim() || null });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('versions.saved') });
    onClose();
  };
  return (
    <RowDialog
      title={t('versions.save')}
      labels={{ label: t('versions.label'), reason: t('versions.reason') }}
      saving={save}
      onSave={() => void submit()}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField
        name="label"
        label={t('versions.label')}
        help={t('versions.labelHelp')}
        value={label}
        onChange={setLabel}
        maxLength={200}
        required
      />
      <TextArea
        name="reason"
        label={t('versions.reason')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        rows={2}
      />
    </RowDialog>
  );
}
