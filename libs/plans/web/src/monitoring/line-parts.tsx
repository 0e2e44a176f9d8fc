import { countMeasureLabel, type LinePart } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, FileList, FormProblems, Section, SourceNote, useToasts } from '@zona/ui';
import { useState, type ReactNode } from 'react';
import type { LineData } from './line-page';
import { CarryLineDocument } from './mutations';
import { ActDialog, ProviderDialog } from './contract-dialogs';
import { AmountDialog, CountDialog } from './figure-dialogs';
import {
  WithdrawLineActDocument,
  WithdrawLineAmountDocument,
  WithdrawLineCountDocument,
  WithdrawLineProviderDocument,
} from './part-operations';
import { actLine, amountText, amountWhat, countLine, lineSentences, nested, providerLine } from './texts';
import { t } from './words';

type PartKey = 'providers' | 'acts' | 'amounts' | 'counts';
interface Item {
  id: string;
  version: number;
  text: string;
  shown: ReactNode;
  depth?: number;
  source: { document: string; line: number | null; text: string | null } | null;
}

interface Props {
  line: LineData;
  writes: boolean;
}

/** Who carries the line out, by which acts, for how much, and what was counted. */
export function LineParts({ line, writes }: Props) {
  const withdraw = {
    providers: useMutate(WithdrawLineProviderDocument).send,
    acts: useMutate(WithdrawLineActDocument).send,
    amounts: useMutate(WithdrawLineAmountDocument).send,
    counts: useMutate(WithdrawLineCountDocument).send,
  };
  const [editing, setEditing] = useState<{ part: PartKey; id: string | null } | null>(null);
  const toasts = useToasts();
  const remove = async (part: PartKey, { id, version }: Item) => {
    const { kind } = await withdraw[part]({ id, version });
    toasts.show(kind === 'done' ? { text: t('parts.removed') } : { text: t('parts.refused'), tone: 'bad' });
  };
  const items: Record<PartKey, Item[]> = {
    providers: line.providers.map((p) => ({ ...p, text: providerLine(p), shown: providerLine(p) })),
    acts: line.acts.map((a) => ({
      ...a,
      text: actLine(a),
      shown: (
        <>
          {actLine(a)}
          <FileList files={a.files} label={t('parts.filesOf', { act: actLine(a) })} />
        </>
      ),
    })),
    amounts: nested(line.amounts).map(({ amount, depth }) => ({
      ...amount,
      depth,
      text: `${amountText(amount.value)} ${amountWhat(amount)}`,
      shown: (
        <>
          <strong className="z-num">{amountText(amount.value)}</strong> {amountWhat(amount)}
        </>
      ),
    })),
    counts: line.counts.map((c) => ({
      ...c,
      text: countLine(c, countMeasureLabel),
      shown: countLine(c, countMeasureLabel),
    })),
  };
  const sentences = lineSentences(line, line.period.code);
  const close = () => setEditing(null);
  return (
    <>
      {(['providers', 'acts', 'amounts', 'counts'] as const).map((part) => (
        <Section
          key={part}
          title={t(`parts.${part}`)}
          actions={
            writes && (
              <>
                {part !== 'counts' && <Carry line={line} part={part} />}
                <Button size="sm" icon="plus" onClick={() => setEditing({ part, id: null })}>
                  {t(`parts.add.${part}`)}
                </Button>
              </>
            )
          }
        >
          {items[part].length === 0 && <p className="z-muted">{t(`parts.none.${part}`)}</p>}
          <ul className="z-parts">
            {items[part].map((item) => (
              <li key={item.id} className={item.depth ? 'z-part' : undefined}>
                <div>{item.shown}</div>
                <span className="z-row">
                  {item.source && <SourceNote {...item.source} />}
                  {writes && (
                    <>
                      <Button
                        size="sm"
                        variant="plain"
                        aria-label={t('parts.editThis', { what: item.text })}
                        onClick={() => setEditing({ part, id: item.id })}
                      >
                        {t('edit')}
                      </Button>
                      <Button
                        size="sm"
                        variant="plain"
                        aria-label={t('parts.removeThis', { what: item.text })}
                        onClick={() => void remove(part, item)}
                      >
                        {t('remove')}
                      </Button>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {part === 'counts' && sentences.length > 0 && (
            <ul className="z-computed" aria-label={t('figures.computed')}>
              {sentences.map((s) => (
                <li key={s}>{s}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
      {editing?.part === 'providers' && <ProviderDialog line={line} id={editing.id} onClose={close} />}
      {editing?.part === 'acts' && <ActDialog line={line} id={editing.id} onClose={close} />}
      {editing?.part === 'amounts' && <AmountDialog line={line} id={editing.id} onClose={close} />}
      {editing?.part === 'counts' && <CountDialog line={line} id={editing.id} onClose={close} />}
    </>
  );
}

/** Offered where this half-year has nothing and the one before had something. */
function Carry({ line, part }: { line: LineData; part: LinePart }) {
  const carry = useMutate(CarryLineDocument);
  const toasts = useToasts();
  if (line[part].length > 0 || !line.previous?.[part].length) return null;
  const take = async () => {
    const { kind } = await carry.send({ id: line.id, part });
    if (kind === 'done') toasts.show({ text: t('parts.carried') });
  };
  return (
    <>
      {carry.problems.length > 0 && <FormProblems problems={carry.problems} />}
      <Button size="sm" icon="restore" pending={carry.pending} onClick={() => void take()}>
        {t('parts.carry')}
      </Button>
    </>
  );
}
