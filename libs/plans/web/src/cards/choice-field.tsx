import { choicesFor, isClosed, sameTerm } from '@zona/plans-domain';
import { useGql, useMutate } from '@zona/session';
import { Button, CheckList, SelectField, TextField, useToasts } from '@zona/ui';
import { useMemo, useState } from 'react';
import { AddTermDocument, TermsDocument } from './operations';
import { t } from './words';

interface Props {
  name: string;
  label: string;
  help?: string;
  vocabulary: string;
  /** Areas of policy of the card: their terms come first. */
  areaIds: readonly string[];
  value: readonly string[];
  onChange(choices: string[]): void;
  error?: string | null;
}

const flat = (terms: readonly { vocabulary: string; label: string; policyArea: { id: string } | null }[]) =>
  terms.map(({ vocabulary, label, policyArea }) => ({ vocabulary, label, policyAreaId: policyArea?.id ?? null }));

/** Terms to choose from: of the area, common, the ambito's; others may be borrowed, or added under "Altro…". */
export function ChoiceField({ name, label, help, vocabulary, areaIds, value, onChange, error }: Props) {
  const { data } = useGql(TermsDocument, {});
  const add = useMutate(AddTermDocument);
  const toasts = useToasts();
  const [other, setOther] = useState('');
  const groups = useMemo(
    () => choicesFor(vocabulary, areaIds, flat(data?.vocabularyTerms ?? []), flat(data?.ownTerms ?? [])),
    [areaIds, data, vocabulary],
  );
  const listed = [...groups.ofArea, ...groups.common, ...groups.own];
  const written = value.filter((choice) => !listed.includes(choice));
  const options = [
    ...[...groups.ofArea, ...groups.common].map((term) => ({ value: term, label: term })),
    ...groups.own.map((term) => ({ value: term, label: term, help: t('choices.own') })),
    ...written.map((term) => ({ value: term, label: term, help: data ? t('choices.elsewhere') : undefined })),
  ];
  const elsewhere = groups.elsewhere.filter((term) => !written.includes(term));
  const choose = (term: string) => onChange([...value.filter((v) => !sameTerm(v, term)), term]);

  const addTerm = async (term: string, borrowed: boolean) => {
    const known = listed.find((one) => sameTerm(one, term));
    if (known) return choose(known);
    const outcome = await add.send({ vocabulary, policyAreaId: areaIds[0] ?? null, label: term, borrowed });
    if (outcome.kind === 'done') return choose(outcome.payload.ownTerm?.label ?? term);
    const why = outcome.kind === 'problems' ? outcome.problems.map((p) => p.message).join(' ') : '';
    toasts.show({ text: t('choices.failed', { why }), tone: 'bad' });
  };

  return (
    <div className="z-choice-field">
      <CheckList
        name={name}
        label={label}
        help={help}
        value={value}
        onChange={onChange}
        options={options}
        error={error}
      />
      {!isClosed(vocabulary) && (
        <div className="z-choice-more">
          {elsewhere.length > 0 && (
            <SelectField
              name={`${name}-altre`}
              label={t('choices.borrow')}
              compact
              value=""
              empty={t('choices.borrowEmpty')}
              onChange={(term) => term && void addTerm(term, true)}
              options={elsewhere.map((term) => ({ value: term, label: term }))}
            />
          )}
          <div className="z-choice-other">
            <TextField
              name={`${name}-altro`}
              label={t('choices.other')}
              help={t('choices.otherHelp')}
              compact
              value={other}
              onChange={setOther}
              maxLength={200}
            />
            <Button
              size="sm"
              icon="plus"
              disabled={!other.trim()}
              onClick={() => void addTerm(other.trim(), false).then(() => setOther(''))}
            >
              {t('choices.add')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
