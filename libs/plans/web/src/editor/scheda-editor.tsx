import { Button, Section } from '@zona/ui';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import '../cards/cards.css';
import { sectionsOf } from '../cards/sections';
import { useRows } from '../cards/use-rows';
import { t as c } from '../cards/words';
import { AnswerRowDocument } from '../operations/scheda';
import { paths } from '../paths';
import { AmountTable } from '../scheda/amount-table';
import { IndicatorList } from '../scheda/indicator-list';
import { type Amount, type Scheda, type Staff, type TemplateRow, layoutRows } from '../scheda/scheda-rows';
import { StaffList } from '../scheda/staff-list';
import { t } from '../words';
import '../scheda/scheda.css';
import { AmountDialog } from './amount-dialog';
import { AnswerField } from './answer-field';
import { outcomeOf } from './outcome';
import { StaffDialog } from './staff-dialog';
import { useWithdraw } from './use-withdraw';

interface Props {
  scheda: Scheda;
  rows: readonly TemplateRow[];
  /** Areas of policy that the card belongs to: their terms come first. */
  areaIds: readonly string[];
  reload(): Promise<Scheda | null>;
}

type Open = { what: 'amount'; row: Amount | null } | { what: 'staff'; row: Staff | null };

export function SchedaEditor({ scheda, rows, areaIds, reload }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const withdraw = useWithdraw(scheda.id);
  const navigate = useNavigate();
  const close = () => setOpen(null);
  const { onTyped, stateOf, isShown } = useRows(rows, scheda.answers);
  const blocks = layoutRows(rows, scheda).filter(({ row }) => isShown(row));
  const sections = useMemo(() => sectionsOf(rows), [rows]);
  const anchor = (at: number) => `${scheda.id}-sezione-${at + 1}`;

  return (
    <Section title={scheda.label}>
      {scheda.form === 'stub' && <p>{t('scheda.stub')}</p>}
      {scheda.form === 'full' && sections.length > 1 && (
        <nav aria-label={c('index')}>
          <ul className="z-card-index">
            {sections.map((section, i) => (
              <li key={section.title}>
                <a href={`#${anchor(i)}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {scheda.form === 'full' &&
        sections.map((section, i) => (
          <div key={section.title} id={anchor(i)} className="z-card-section">
            {sections.length > 1 && <h3>{section.title}</h3>}
            {blocks
              .filter(({ row }) => section.rows.some((r) => r.key === row.key))
              .map(({ row, answer, holds, indicators }) => (
                <div key={row.key} className="z-card">
                  {holds !== 'answer' && <h4 className="z-card-title">{row.label}</h4>}
                  {holds === 'amounts' && (
                    <>
                      <AmountTable
                        amounts={scheda.amounts}
                        acts={(a) => (
                          <RowActs
                            of={a.fund ?? t('amount.one')}
                            onEdit={() => setOpen({ what: 'amount', row: a })}
                            onWithdraw={() => void withdraw.amount(a)}
                          />
                        )}
                      />
                      <AddRow label={t('amount.add')} onClick={() => setOpen({ what: 'amount', row: null })} />
                    </>
                  )}
                  {holds === 'staff' && (
                    <>
                      <StaffList
                        staff={scheda.staff}
                        acts={(s) => (
                          <RowActs
                            of={s.role}
                            onEdit={() => setOpen({ what: 'staff', row: s })}
                            onWithdraw={() => void withdraw.staff(s)}
                          />
                        )}
                      />
                      <AddRow label={t('staff.add')} onClick={() => setOpen({ what: 'staff', row: null })} />
                    </>
                  )}
                  {holds === 'indicators' && (
                    <>
                      <IndicatorList
                        indicators={indicators}
                        acts={(i) => (
                          <RowActs
                            of={i.name}
                            onEdit={() => void navigate(paths.indicatorEdit(i.id))}
                            onWithdraw={() => void withdraw.indicator(i)}
                          />
                        )}
                      />
                      <AddRow label={t('indicator.add')} onClick={() => void navigate(paths.indicatorAdd(scheda.id))} />
                    </>
                  )}
                  {(holds === 'answer' || answer) && (
                    <AnswerField
                      owner={scheda}
                      row={row}
                      state={stateOf(row)}
                      answer={answer}
                      areaIds={areaIds}
                      onTyped={onTyped}
                      save={async ({ richiestaId, version, value }, api) => {
                        const { answerSchedaRow } = await api.query(AnswerRowDocument, {
                          input: {
                            richiestaId,
                            schedaId: scheda.id,
                            row: row.key,
                            version,
                            ...value,
                            note: value.note || null,
                          },
                        });
                        const saved = () => answerSchedaRow.scheda?.answers.find((a) => a.row === row.key)?.version;
                        return outcomeOf(answerSchedaRow, saved);
                      }}
                      reload={async () => (await reload())?.answers.find((a) => a.row === row.key) ?? null}
                    />
                  )}
                </div>
              ))}
          </div>
        ))}
      {open?.what === 'amount' && <AmountDialog schedaId={scheda.id} amount={open.row} onClose={close} />}
      {open?.what === 'staff' && <StaffDialog schedaId={scheda.id} staff={open.row} onClose={close} />}
    </Section>
  );
}

function AddRow({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <div>
      <Button size="sm" icon="plus" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}

function RowActs({ of, onEdit, onWithdraw }: { of: string; onEdit(): void; onWithdraw(): void }) {
  return (
    <span className="z-row-acts">
      <Button size="sm" variant="plain" onClick={onEdit} aria-label={t('rowActs.edit', { of })}>
        {t('edit')}
      </Button>
      <Button size="sm" variant="plain" onClick={onWithdraw} aria-label={t('rowActs.withdraw', { of })}>
        {t('withdraw.act')}
      </Button>
    </span>
  );
}
