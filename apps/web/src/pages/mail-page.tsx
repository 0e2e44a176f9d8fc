import { formatDateTime } from '@zona/calendar';
import { useGql, useMutate, useSession } from '@zona/session';
import { Button, Card, Definition, Failed, Form, Loading, Page, RadioGroup, useToasts, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { graphql } from '../generated';
import type { MailFrequency, MailSettingsQuery } from '../generated/graphql';
import { t } from '../words';

const MailSettingsDocument = graphql(`
  query MailSettings {
    mailSettings {
      on
      frequency
      lastSentAt
    }
  }
`);

const ChooseMailDocument = graphql(`
  mutation ChooseMail($input: ChooseMailInput!) {
    chooseMail(input: $input) {
      mailChoice {
        id
        frequency
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

const options = [
  { value: 'daily', label: t('mail.daily'), help: t('mail.dailyHelp') },
  { value: 'weekly', label: t('mail.weekly'), help: t('mail.weeklyHelp') },
  { value: 'never', label: t('mail.never') },
];

function Choice({ settings }: { settings: MailSettingsQuery['mailSettings'] }) {
  const [frequency, setFrequency] = useState<MailFrequency>(settings.frequency);
  const { send, pending, problems, error } = useMutate(ChooseMailDocument);
  const { viewer } = useSession();
  const toasts = useToasts();
  const save = async () => {
    const outcome = await send({ frequency });
    if (outcome.kind === 'done') toasts.show({ text: t('mail.saved') });
  };
  return (
    <div className="z-stack-lg">
      {!settings.on && <WarningNote tone="info">{t('mail.off')}</WarningNote>}
      <Card>
        <Definition
          items={[
            { label: t('mail.address'), value: viewer.email },
            {
              label: t('mail.last'),
              value: settings.lastSentAt ? formatDateTime(settings.lastSentAt) : t('mail.none'),
            },
          ]}
        />
      </Card>
      <Form onSubmit={() => void save()} problems={problems} error={error}>
        <RadioGroup
          name="frequency"
          label={t('mail.frequency')}
          value={frequency}
          onChange={(value) => setFrequency(value as MailFrequency)}
          options={options}
        />
        <div>
          <Button type="submit" variant="primary" pending={pending} disabled={frequency === settings.frequency}>
            {t('mail.save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** How often one is reminded by mail: whoever gets one comes here from its foot. */
export function MailPage() {
  const { data, error, refetch } = useGql(MailSettingsDocument, {});
  return (
    <Page title={t('mail.title')} lead={t('mail.lead')}>
      {data ? (
        <Choice settings={data.mailSettings} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading label={t('mail.loading')} />
      )}
    </Page>
  );
}
