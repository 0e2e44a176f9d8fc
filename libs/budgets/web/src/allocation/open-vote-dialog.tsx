import {
  proposedVoteRule,
  voteGroundLabel,
  voteGrounds,
  voteMeasures,
  type VoteGround,
  type VoteMeasure,
  type VoteRule,
} from '@zona/budgets-domain';
import { useGql, useMutate } from '@zona/session';
import { DateField, Disclosure, SelectField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import { CellInput } from './cell-input';
import { GroundDocument } from './documents';
import type { ScenarioRow } from './draft';
import { OpenVoteDocument } from './mutations';
import { hoursTyped } from './numbers';
import { t } from './words';

/** The thresholds that conventions use, as one chooses them. */
const thresholds = {
  more_half: { part: 1, of: 2, more: true },
  half: { part: 1, of: 2, more: false },
  two_thirds: { part: 2, of: 3, more: false },
  three_quarters: { part: 3, of: 4, more: false },
} as const;
type ThresholdName = keyof typeof thresholds;
const thresholdOptions = (Object.keys(thresholds) as ThresholdName[]).map((value) => ({
  value,
  label: t(`vote.threshold.${value}`),
}));
const measureOptions = voteMeasures.map((value) => ({ value, label: t(`vote.measure.${value}`) }));

interface Majority {
  measure: VoteMeasure;
  ground: VoteGround;
  threshold: ThresholdName;
}
const first: Majority = { measure: 'heads', ground: 'present', threshold: 'more_half' };

const labels = { rule: t('vote.rule'), until: t('vote.until'), data: t('figures.title') };

/** How the assembly votes: quorum, majority, by heads or by quotas, as the convention says. */
export function OpenVoteDialog({ scenario, onClose }: { scenario: ScenarioRow; onClose(): void }) {
  const saving = useMutate(OpenVoteDocument);
  const toasts = useToasts();
  const { data } = useGql(GroundDocument, {});
  const [quorum, setQuorum] = useState<{ measure: VoteMeasure | ''; threshold: ThresholdName }>({
    measure: proposedVoteRule.quorum!.measure,
    threshold: 'more_half',
  });
  const [majorities, setMajorities] = useState<Majority[]>([first]);
  const [until, setUntil] = useState<string | null>(null);
  const [quotas, setQuotas] = useState<Record<string, string | null> | null>(null);
  const comuni = data?.allocationGround.comuni ?? [];
  const registered = Object.fromEntries(comuni.map((c) => [c.istat, c.population?.toString() ?? null]));
  const weights = quotas ?? registered;
  const byQuotas = quorum.measure === 'quotas' || majorities.some((m) => m.measure === 'quotas');
  const rule = (): VoteRule => ({
    quorum: quorum.measure ? { measure: quorum.measure, threshold: thresholds[quorum.threshold] } : null,
    majorities: majorities.map((m) => ({ ...m, threshold: thresholds[m.threshold] })),
  });
  const open = async (version = scenario.version) => {
    const outcome = await saving.send({
      id: scenario.id,
      version,
      rule: rule(),
      quotas: byQuotas ? comuni.map((c) => ({ key: c.istat, quota: weights[c.istat] ?? null })) : null,
      until,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('vote.opened') });
    onClose();
  };
  const setMajority = (i: number, patch: Partial<Majority>) =>
    setMajorities(majorities.map((m, k) => (k === i ? { ...m, ...patch } : m)));
  return (
    <SavingDialog
      title={t('vote.openTitle', { title: scenario.title })}
      labels={labels}
      saving={saving}
      size="lg"
      action={t('actions.vote')}
      onSave={(version) => void open(version)}
      onClose={onClose}
    >
      <p>{t('vote.openText')}</p>
      <div className="z-field-row">
        <SelectField
          name="quorum"
          label={t('vote.quorum')}
          value={quorum.measure}
          empty={t('vote.noQuorum')}
          options={measureOptions}
          onChange={(measure) => setQuorum({ ...quorum, measure: measure as VoteMeasure | '' })}
        />
        {quorum.measure && (
          <SelectField
            name="quorumThreshold"
            label={t('vote.quorumAt')}
            value={quorum.threshold}
            options={thresholdOptions}
            onChange={(threshold) => setQuorum({ ...quorum, threshold: threshold as ThresholdName })}
          />
        )}
      </div>
      {majorities.map((majority, i) => (
        <MajorityFields key={i} number={i} majority={majority} onChange={(patch) => setMajority(i, patch)} />
      ))}
      <SelectField
        name="second"
        label={t('vote.second')}
        help={t('vote.secondHelp')}
        value={majorities.length > 1 ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('vote.secondNo') },
          { value: 'yes', label: t('vote.secondYes') },
        ]}
        onChange={(answer) =>
          setMajorities(answer === 'yes' ? [majorities[0]!, { ...first, measure: 'quotas' }] : [majorities[0]!])
        }
      />
      {byQuotas && (
        <Disclosure summary={t('vote.quotas')} open>
          <p className="z-muted z-small">{t('vote.quotasHelp')}</p>
          <table className="z-table z-table-dense z-alloc-figures">
            <caption className="visually-hidden">{t('vote.quotas')}</caption>
            <tbody>
              {comuni.map((c) => (
                <tr key={c.istat}>
                  <th scope="row">{c.name}</th>
                  <td>
                    <CellInput
                      label={t('vote.quotaOf', { name: c.name })}
                      value={weights[c.istat] ?? null}
                      typed={hoursTyped}
                      onChange={(value) => setQuotas({ ...weights, [c.istat]: value })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      <DateField name="until" label={labels.until} help={t('vote.untilHelp')} value={until} onChange={setUntil} />
    </SavingDialog>
  );
}

interface MajorityFieldsProps {
  number: number;
  majority: Majority;
  onChange: (patch: Partial<Majority>) => void;
}

function MajorityFields({ number, majority, onChange }: MajorityFieldsProps) {
  return (
    <div className="z-field-row">
      <SelectField
        name={`majority-${number}`}
        label={number ? t('vote.andMajority') : t('vote.majority')}
        value={majority.measure}
        options={measureOptions}
        onChange={(measure) => onChange({ measure: measure as VoteMeasure })}
      />
      <SelectField
        name={`threshold-${number}`}
        label={t('vote.at')}
        value={majority.threshold}
        options={thresholdOptions}
        onChange={(threshold) => onChange({ threshold: threshold as ThresholdName })}
      />
      <SelectField
        name={`ground-${number}`}
        label={t('vote.of')}
        value={majority.ground}
        options={voteGrounds.map((value) => ({ value, label: voteGroundLabel[value] }))}
        onChange={(ground) => onChange({ ground: ground as VoteGround })}
      />
    </div>
  );
}
