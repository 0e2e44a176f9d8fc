import { formatTime, todayIso } from '@zona/calendar';
import { yesNoLabel } from '@zona/plans-domain';
import { useApi } from '@zona/session';
import { Button } from '@zona/ui';
import { useEffect, useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { outcomeOf } from '../editor/outcome';
import { useAutosave } from '../editor/use-autosave';
import { optionsOf } from '../labels';
import { IndicatorDocument, SaveReadingDocument } from '../operations/indicators';
import { paths } from '../paths';
import { ReadingBadge } from './badges';
import { entryOf, fitsCell, isIncomplete, readEntry, type Entry } from './entry';
import type { OwedRow } from './owed-rows';
import { currentReading, periodName, shownValue, type Reading } from './values';
import { t } from './words';

export interface CellPlace {
  row: number;
  column: number;
}
interface Props {
  line: OwedRow;
  period: string;
  reading: Reading | null;
  place: CellPlace;
  canWrite: boolean;
  onSaved(reading: Reading): void;
  onKey(event: KeyboardEvent, place: CellPlace): void;
  onPaste(event: ClipboardEvent, place: CellPlace): void;
  /** What is pasted over several cells reaches each of them by its place. */
  register(place: CellPlace, write: ((texts: string[]) => void) | null): void;
}

/** One period of one line: written here while it is a draft, read once it is sent. */
export function ReadingCell(props: Props) {
  const { line, reading, canWrite } = props;
  const { indicator } = line;
  if (reading && reading.state !== 'draft')
    return (
      <div className="z-cell-read">
        <strong className="z-num">{shownValue(indicator, reading)}</strong> <ReadingBadge state={reading.state} />
      </div>
    );
  if (!canWrite) return <span className="z-missing">{t('state.missing')}</span>;
  if (!fitsCell(indicator.valueType))
    return (
      <div className="z-cell-read">
        <span>{reading && shownValue(indicator, reading)}</span>{' '}
        <Link to={`${paths.indicator(indicator.id)}?periodo=${props.period}&ente=${line.ente.id}`}>
          {t('grid.open')}
        </Link>
      </div>
    );
  return <WritableCell {...props} />;
}

function WritableCell({ line, period, reading, place, onSaved, onKey, onPaste, register }: Props) {
  const { indicator, ente } = line;
  const type = indicator.valueType;
  const { query } = useApi();
  const id = useId();
  const name = t('grid.cell', { name: indicator.name, ente: ente.name, period: periodName(period) });
  const { saver, state } = useAutosave<Entry>({
    label: name,
    anchor: `rilevazione-${line.key}-${period}`,
    value: entryOf(type, reading),
    version: reading?.version ?? null,
    save: async ({ richiestaId, version, value }, api) => {
      const read = readEntry(type, value);
      if (!read.ok)
        return { kind: 'problems', problems: [{ field: 'value', code: 'INVALID', message: t('grid.wrong') }] };
      const identity = { indicatorId: indicator.id, enteId: ente.id, period };
      const { saveReading } = await api.query(SaveReadingDocument, {
        input: { richiestaId, id: reading?.id ?? null, version, ...identity, ...read.fields },
      });
      if (saveReading.reading) onSaved(saveReading.reading);
      return outcomeOf(saveReading, () => saveReading.reading?.version);
    },
  });

  const takeTheirs = async () => {
    const { indicator: fresh } = await query(IndicatorDocument, { id: indicator.id, audit: false });
    const theirs = currentReading(fresh?.readings ?? [], ente.id, period);
    if (!theirs) return;
    saver.takeTheirs(entryOf(type, theirs), theirs.version);
    onSaved(theirs);
  };

  const { value } = state;
  useEffect(() => {
    register(place, ([first = '', second]) => saver.change(second === undefined ? { first } : { first, second }));
    return () => register(place, null);
  }, [place, register, saver]);

  const problem =
    state.conflict !== null
      ? t('grid.conflict')
      : (state.problems[0]?.message ?? (state.message ? t('grid.notSaved', { message: state.message }) : null));
  const note = problem ?? (isIncomplete(type, value) ? t('grid.incomplete') : null);
  const common = {
    className: 'z-input z-cell-input',
    'data-row': place.row,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': note ? id : undefined,
    onKeyDown: (event: KeyboardEvent) => onKey(event, place),
  };

  return (
    <div className="z-cell-write" onBlur={() => void (saver.unsaved && saver.flush())}>
      {type === 'yes_no' ? (
        <select
          {...common}
          data-column={`${place.column}`}
          aria-label={name}
          value={value.first}
          onChange={(e) => saver.change({ first: e.target.value })}
        >
          <option value="" />
          {optionsOf(yesNoLabel).map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
      ) : type === 'date_window' ? (
        <input
          {...common}
          type="date"
          data-column={`${place.column}`}
          aria-label={name}
          max={todayIso()}
          value={value.first}
          onChange={(e) => saver.change({ first: e.target.value })}
        />
      ) : (
        <span className="z-cell-figures">
          <FigureInput
            {...common}
            data-column={`${place.column}`}
            label={type === 'percent' ? `${name}, ${t('grid.part')}` : name}
            value={value.first}
            onType={(first) => saver.change({ first })}
            onPaste={(event) => onPaste(event, place)}
          />
          {type === 'percent' && (
            <>
              <span className="z-muted">su</span>
              <FigureInput
                {...common}
                data-column={`${place.column}b`}
                label={`${name}, ${t('grid.total')}`}
                value={value.second}
                onType={(second) => saver.change({ second })}
              />
            </>
          )}
        </span>
      )}
      {note && (
        <span id={id} className={problem ? 'z-field-error' : 'z-cell-note'}>
          {note}
        </span>
      )}
      {state.conflict && (
        <span className="z-row">
          <Button size="sm" onClick={() => void saver.keepMine()}>
            {t('grid.keepMine')}
          </Button>
          <Button size="sm" onClick={() => void takeTheirs()}>
            {t('grid.takeTheirs')}
          </Button>
        </span>
      )}
      <span className="z-cell-note" role="status">
        {state.status === 'saving' && t('grid.saving')}
        {state.status === 'saved' && state.savedAt && t('grid.saved', { time: formatTime(state.savedAt) })}
        {reading?.returnReason && state.status === 'idle' && (
          <span className="z-cell-returned">{t('page.returned', { reason: reading.returnReason })}</span>
        )}
      </span>
    </div>
  );
}

interface FigureProps extends Omit<React.ComponentProps<'input'>, 'onChange'> {
  label: string;
  value: string;
  onType(text: string): void;
}

const FigureInput = ({ label, onType, className, ...props }: FigureProps) => (
  <input
    {...props}
    className={`${className ?? ''} z-num`}
    inputMode="decimal"
    autoComplete="off"
    aria-label={label}
    onChange={(event) => onType(event.target.value)}
  />
);
