import { Button, Section } from '@zona/ui';
import { useState } from 'react';
import { AmountTable } from '../scheda/amount-table';
import { IndicatorList } from '../scheda/indicator-list';
import {
  type Amount,
  type Indicator,
  type Scheda,
  type Staff,
  type TemplateRow,
  layoutRows,
} from '../scheda/scheda-rows';
import { StaffList } from '../scheda/staff-list';
import { t } from '../words';
import '../scheda/scheda.css';
import { AmountDialog } from './amount-dialog';
import { AnswerField } from './answer-field';
import { IndicatorDialog } from './indicator-dialog';
import { StaffDialog } from './staff-dialog';
import { useWithdraw } from './use-withdraw';

interface Props {
  scheda: Scheda;
  rows: readonly TemplateRow[];
  enti: readonly { id: string; name: string }[];
  reload(): Promise<Scheda | null>;
}

type Open =
  | { what: 'amount'; row: Amount | null }
  | { what: 'staff'; row: Staff | null }
  | { what: 'indicator'; row: Indicator | null };

export function SchedaEditor({ scheda, rows, enti, reload }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const withdraw = useWithdraw(scheda.id);
  const close = () => setOpen(null);

  return (
    <Section title={scheda.label}>
      {scheda.form === 'stub' && <p>{t('scheda.stub')}</p>}
      {scheda.form === 'full' &&
        layoutRows(rows, scheda).map(({ row, answer, holds, indicators }) => (
          <div key={row.key} className="z-card">
            {holds !== 'answer' && <h3 className="z-card-title">{row.label}</h3>}
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
                      onEdit={() => setOpen({ what: 'indicator', row: i })}
                      onWithdraw={() => void withdraw.indicator(i)}
                    />
                  )}
                />
                <AddRow label={t('indicator.add')} onClick={() => setOpen({ what: 'indicator', row: null })} />
              </>
            )}
            {(holds === 'answer' || answer) && (
              <AnswerField scheda={scheda} row={row} answer={answer} reload={reload} />
            )}
          </div>
        ))}
      {open?.what === 'amount' && <AmountDialog schedaId={scheda.id} amount={open.row} onClose={close} />}
      {open?.what === 'staff' && <StaffDialog schedaId={scheda.id} staff={open.row} onClose={close} />}
      {open?.what === 'indicator' && (
        <IndicatorDialog schedaId={scheda.id} indicator={open.row} enti={enti} onClose={close} />
      )}
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
