import { formatEuro } from '@zona/money';
import { Button, ComboField, Icon, MoneyField } from '@zona/ui';
import { useState, type ReactNode } from 'react';
import { useLineOptions, type LeftOption } from './choices';
import { emptyShare, isOver, totalOfShares, type ShareDraft } from './shares';
import { t } from './words';

interface ShareFieldsProps {
  value: readonly ShareDraft[];
  onChange: (value: ShareDraft[]) => void;
}

/** The first amount is where a problem of the shares is said: the API names no row. */
const amountName = (index: number) => (index === 0 ? 'shares' : `shares-${index}`);

function Frame({ value, children }: { value: readonly ShareDraft[]; children: ReactNode }) {
  return (
    <fieldset className="z-shares">
      <legend>{t('form.shares')}</legend>
      {children}
      <p className="z-shares-total" role="status">
        {t('form.total')} <strong className="z-num">{formatEuro(totalOfShares(value))}</strong>
      </p>
    </fieldset>
  );
}

interface AmountProps {
  share: ShareDraft;
  index: number;
  help?: string;
  onChange: (value: string | null) => void;
}

const Amount = ({ share, index, help, onChange }: AmountProps) => (
  <MoneyField
    compact
    name={amountName(index)}
    label={t('form.share')}
    help={help}
    error={isOver(share) ? t('form.over', { value: formatEuro(share.left) }) : undefined}
    value={share.value}
    onChange={onChange}
  />
);

const replaced = (all: readonly ShareDraft[], share: ShareDraft): ShareDraft[] =>
  all.map((other) => (other.key === share.key ? share : other));

/** The amounts of lines that are given: those of a contract. */
export function FixedShares({ value, onChange }: ShareFieldsProps) {
  return (
    <Frame value={value}>
      {value.map((share, index) => (
        <fieldset key={share.key} className="z-share">
          <legend>{share.name}</legend>
          <p className="z-muted z-small">
            {share.detail} · {t('form.left', { value: formatEuro(share.left) })}
          </p>
          <div className="z-share-amount">
            <Amount
              share={share}
              index={index}
              onChange={(amount) => onChange(replaced(value, { ...share, value: amount }))}
            />
            <Button
              size="sm"
              aria-label={t('form.allOf', { name: share.name })}
              onClick={() => onChange(replaced(value, { ...share, value: share.left }))}
            >
              {t('form.all')}
            </Button>
          </div>
        </fieldset>
      ))}
    </Frame>
  );
}

/** Lines to be chosen, each with its amount and what it has left. */
export function ChosenShares({ value, onChange }: ShareFieldsProps) {
  const load = useLineOptions({ onlyLeft: true });
  const [next, setNext] = useState(value.length);
  const add = () => {
    onChange([...value, emptyShare(next)]);
    setNext(next + 1);
  };
  return (
    <Frame value={value}>
      {value.map((share, index) => (
        <div key={share.key} className="z-share-chosen">
          <ComboField
            name={`line-${index}`}
            label={t('form.chooseLine', { n: index + 1 })}
            help={share.lineId ? share.detail : t('form.chooseLineHelp')}
            required
            compact
            value={share.lineId}
            selectedLabel={share.name}
            load={load}
            onChange={(lineId, option) =>
              onChange(
                replaced(value, {
                  ...share,
                  lineId,
                  name: option?.label ?? '',
                  detail: option?.detail ?? '',
                  left: (option as LeftOption | null)?.left ?? null,
                }),
              )
            }
          />
          <Amount
            share={share}
            index={index}
            help={share.left === null ? undefined : t('form.left', { value: formatEuro(share.left) })}
            onChange={(amount) => onChange(replaced(value, { ...share, value: amount }))}
          />
          {value.length > 1 && (
            <button
              type="button"
              className="z-icon-button"
              aria-label={t('form.removeLine', { n: index + 1 })}
              onClick={() => onChange(value.filter((other) => other.key !== share.key))}
            >
              <Icon name="delete" />
            </button>
          )}
        </div>
      ))}
      <div>
        <Button size="sm" icon="plus" onClick={add}>
          {t('form.addLine')}
        </Button>
      </div>
    </Frame>
  );
}
