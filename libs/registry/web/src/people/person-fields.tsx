import { TextField } from '@zona/ui';
import { t } from '../words';
import type { PersonDraft } from './person-draft';

export const personLabels = {
  givenName: t('person.givenName'),
  familyName: t('person.familyName'),
  email: t('person.email'),
  phone: t('person.phone'),
  jobTitle: t('person.jobTitle'),
};

const checkEmail = (text: string) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()) ? null : t('person.badEmail'));

interface PersonFieldsProps {
  draft: PersonDraft;
  onChange: (patch: Partial<PersonDraft>) => void;
}

export function PersonFields({ draft, onChange }: PersonFieldsProps) {
  return (
    <>
      <div className="z-form-pair">
        <TextField
          label={personLabels.givenName}
          name="givenName"
          required
          maxLength={100}
          value={draft.givenName}
          onChange={(givenName) => onChange({ givenName })}
        />
        <TextField
          label={personLabels.familyName}
          name="familyName"
          required
          maxLength={100}
          value={draft.familyName}
          onChange={(familyName) => onChange({ familyName })}
        />
      </div>
      <TextField
        label={personLabels.email}
        name="email"
        type="email"
        help={t('person.emailHelp')}
        maxLength={254}
        check={checkEmail}
        value={draft.email}
        onChange={(email) => onChange({ email })}
      />
      <TextField
        label={personLabels.phone}
        name="phone"
        type="tel"
        maxLength={40}
        value={draft.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label={personLabels.jobTitle}
        name="jobTitle"
        help={t('person.jobTitleHelp')}
        maxLength={200}
        value={draft.jobTitle}
        onChange={(jobTitle) => onChange({ jobTitle })}
      />
    </>
  );
}
