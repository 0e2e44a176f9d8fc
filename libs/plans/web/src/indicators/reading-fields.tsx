import { DateField, RadioGroup, TextArea, TextField } from '@zona/ui';
import type { YesNo } from '../generated/graphql';
import { optionsOf, yesNoLabel } from '../labels';
import { formatDecimal, parseDecimal } from '../numbers';
import type { IndicatorData } from './indicator-page';
import type { Reading } from './values';
import { t } from './words';

/** A reading as one types it. */
export interface Texts {
  value: string;
  numerator: string;
  denominator: string;
  answers: string;
  answer: YesNo | '';
  text: string;
  day: string | null;
  note: string;
}

const shown = (decimal: string | null | undefined) => (decimal ? formatDecimal(decimal).replace('−', '-') : '');

export const textsOf = (reading: Reading | null): Texts => ({
  value: shown(reading?.value),
  numerator: shown(reading?.numerator),
  denominator: shown(reading?.denominator),
  answers: shown(reading?.answers),
  answer: reading?.answer ?? '',
  text: reading?.text ?? '',
  day: reading?.day ?? null,
  note: reading?.note ?? '',
});

export const readingLabels = {
  enteId: t('reading.ente'),
  period: t('reading.period'),
  value: t('reading.value'),
  numerator: t('reading.numerator'),
  denominator: t('reading.denominator'),
  answers: t('reading.answers'),
  answer: t('reading.answer'),
  text: t('reading.text'),
  day: t('reading.day'),
  note: t('reading.note'),
  fileIds: t('reading.files'),
};

const number = (text: string) => (parseDecimal(text) === null ? t('grid.wrong') : null);

interface Props {
  indicator: IndicatorData;
  texts: Texts;
  onChange(patch: Partial<Texts>): void;
}

/** The fields that what is measured asks for, and no others. */
export function ReadingFields({ indicator, texts, onChange }: Props) {
  const figure = (name: 'value' | 'numerator' | 'denominator' | 'answers', label: string, more: object = {}) => (
    <TextField
      name={name}
      label={label}
      value={texts[name]}
      onChange={(text) => onChange({ [name]: text })}
      inputMode="decimal"
      check={number}
      {...more}
    />
  );
  switch (indicator.valueType) {
    case 'percent':
      return (
        <>
          <div className="z-pair">
            {figure('numerator', t('reading.numerator'))}
            {figure('denominator', t('reading.denominator'))}
          </div>
          {!texts.numerator &&
            !texts.denominator &&
            figure('value', t('reading.percent'), { help: t('reading.percentHelp'), suffix: '%' })}
        </>
      );
    case 'score':
      return (
        <div className="z-pair">
          {figure('value', t('reading.value'))}
          {figure('answers', t('reading.answers'), { help: t('reading.answersHelp') })}
        </div>
      );
    case 'yes_no':
      return (
        <RadioGroup
          name="answer"
          label={t('reading.answer')}
          inline
          value={texts.answer}
          onChange={(answer) => onChange({ answer: answer as YesNo })}
          options={optionsOf(yesNoLabel)}
        />
      );
    case 'text':
      return (
        <TextArea
          name="text"
          label={t('reading.text')}
          value={texts.text}
          onChange={(text) => onChange({ text })}
          rows={4}
        />
      );
    case 'document':
      return (
        <TextField
          name="text"
          label={t('reading.document')}
          value={texts.text}
          onChange={(text) => onChange({ text })}
        />
      );
    case 'date_window':
      return <DateField name="day" label={t('reading.day')} value={texts.day} onChange={(day) => onChange({ day })} />;
    default:
      return figure('value', t('reading.value'), { suffix: indicator.unit ?? undefined });
  }
}
