import { formatDate } from '@zona/calendar';
import { templateUseLabel } from '@zona/plans-domain';
import { useCan, useGql, useMutate } from '@zona/session';
import {
  Button,
  ConfirmDialog,
  Failed,
  Loading,
  Menu,
  NotFoundPage,
  Page,
  Section,
  useToasts,
  WarningNote,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { CardTemplatePageQuery } from '../generated/graphql';
import { paths } from '../paths';
import { DuplicateDialog } from './duplicate-dialog';
import { CardTemplateDocument, PublishTemplateDocument, WithdrawTemplateDocument } from './operations';
import { RenameDialog } from './rename-dialog';
import { TemplateRows } from './template-rows';
import { TemplateBadge } from './templates-page';
import { t } from './words';
import './cards.css';

export type CardTemplateData = NonNullable<CardTemplatePageQuery['cardTemplate']>;
export type CardRowData = CardTemplateData['rows'][number];

export function TemplatePage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(CardTemplateDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('template.loading')} rows={8} />;
  if (!data?.cardTemplate) return <NotFoundPage title={t('template.missing')} />;
  return <LoadedTemplate template={data.cardTemplate} />;
}

type Open = 'rename' | 'publish' | 'withdraw' | 'duplicate';

function LoadedTemplate({ template }: { template: CardTemplateData }) {
  const canMake = useCan('create', 'CardTemplate');
  const publish = useMutate(PublishTemplateDocument);
  const withdraw = useMutate(WithdrawTemplateDocument);
  const toasts = useToasts();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const isDraft = template.state === 'draft';
  const { id, version } = template;

  const say = (outcome: { kind: string; problems?: readonly { message: string }[] }, done?: () => void) => {
    close();
    if (outcome.kind === 'done') return done?.();
    const why = outcome.problems?.map((p) => p.message).join(' ') || t('template.conflict');
    toasts.show({ text: t('template.failed', { why }), tone: 'bad' });
  };

  return (
    <Page
      title={template.title}
      badge={<TemplateBadge state={template.state} />}
      breadcrumbs={[
        { label: t('templates.settings'), to: '/impostazioni' },
        { label: t('templates.title'), to: paths.templates },
        { label: template.title },
      ]}
      lead={
        <p>
          {[
            templateUseLabel[template.use],
            template.act,
            t('templates.edition', { n: template.edition }),
            template.publishedOn && t('template.published', { day: formatDate(template.publishedOn) }),
            t('template.based', { title: template.base.title }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
      actions={
        canMake && (
          <>
            {isDraft ? (
              <>
                <Menu
                  label={t('templates.acts')}
                  items={[
                    { key: 'rename', label: t('template.rename'), onSelect: () => setOpen('rename') },
                    {
                      key: 'withdraw',
                      label: t('template.withdraw'),
                      danger: true,
                      onSelect: () => setOpen('withdraw'),
                    },
                  ]}
                />
                <Button variant="primary" onClick={() => setOpen('publish')}>
                  {t('template.publish')}
                </Button>
              </>
            ) : (
              <Button variant="primary" onClick={() => setOpen('duplicate')}>
                {t('templates.duplicate')}
              </Button>
            )}
          </>
        )
      }
    >
      {!isDraft && (
        <WarningNote tone="info">
          <p>{t(template.state === 'superseded' ? 'template.superseded' : 'template.frozen')}</p>
        </WarningNote>
      )}
      <Section title={t('template.rows')}>
        <TemplateRows template={template} canEdit={canMake && isDraft} />
      </Section>
      {open === 'rename' && <RenameDialog template={template} onClose={close} />}
      {open === 'duplicate' && <DuplicateDialog from={{ title: template.title, id, own: true }} onClose={close} />}
      <ConfirmDialog
        open={open === 'publish'}
        title={t('template.publishTitle', { title: template.title })}
        confirmLabel={t('template.publish')}
        pending={publish.pending}
        onConfirm={() =>
          void publish
            .send({ id, version })
            .then((outcome) => say(outcome, () => toasts.show({ text: t('template.publishedToast') })))
        }
        onClose={close}
      >
        <p>{t('template.publishText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'withdraw'}
        title={t('template.withdrawTitle', { title: template.title })}
        confirmLabel={t('template.withdraw')}
        danger
        pending={withdraw.pending}
        onConfirm={() =>
          void withdraw.send({ id, version }).then((outcome) => say(outcome, () => void navigate(paths.templates)))
        }
        onClose={close}
      >
        <p>{t('template.withdrawText')}</p>
      </ConfirmDialog>
    </Page>
  );
}
