import { stageLabel, stages, type Stage } from '@zona/budgets-domain';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { t } from './words';
import './budgets.css';

/** How much has come to each stage, euro as exact text. A document asks for the stages that it shows. */
export type Figures = Readonly<Partial<Record<Stage, string>>>;

interface StageStep {
  stage: Stage;
  cents: bigint;
  /** What has not gone on to the next stage that is shown; null at the last one. */
  left: bigint | null;
}

interface StageProps {
  figures: Figures;
  /** The stage where these rows begin: a commitment has nothing allocated of its own. */
  from?: Stage;
  to?: Stage;
}

/** The stages that are shown, in their order, with what stays at each. */
export function stepsOf({ figures, from = 'assigned', to = 'reported' }: StageProps): StageStep[] {
  const shown = stages.slice(stages.indexOf(from), stages.indexOf(to) + 1).filter((s) => figures[s] !== undefined);
  const cents = shown.map((s) => toCents(figures[s]!));
  return shown.map((stage, i) => ({
    stage,
    cents: cents[i]!,
    left: i + 1 < shown.length ? cents[i]! - cents[i + 1]! : null,
  }));
}

const euro = (cents: bigint): string => formatEuro(fromCents(cents));
/** Widths only: what is written comes from the cents. */
const percent = (part: bigint, whole: bigint): number => (whole > 0n ? Number((part * 10_000n) / whole) / 100 : 0);

/** One thin bar: how much of the first stage has gone on, and how far. Told apart by pattern as well as by colour. */
export function StageBar(props: StageProps) {
  const steps = stepsOf(props);
  const whole = steps[0]?.cents ?? 0n;
  const said = steps.map(({ stage, cents }) => t('figures.says', { stage: stageLabel[stage], value: euro(cents) }));
  return (
    <div className="z-stage-bar" role="img" aria-label={whole > 0n ? said.join(', ') : t('figures.nothing')}>
      {[...steps].reverse().map(({ stage, cents, left }) => {
        const part = percent(left ?? cents, whole);
        return part > 0 ? (
          <span key={stage} className={`z-stage z-stage-${stage}`} style={{ width: `${part}%` }} />
        ) : null;
      })}
    </div>
  );
}

const leftWords: Partial<Record<Stage, string>> = {
  assigned: t('figures.leftAssigned'),
  allocated: t('figures.leftAllocated'),
  committed: t('figures.leftCommitted'),
  settled: t('figures.leftSettled'),
  paid: t('figures.leftPaid'),
};

const listed = ([first, ...more]: readonly string[]): string =>
  [first, ...more.map((label) => label.toLocaleLowerCase('it'))].join(', ');

/** The bar with its figures: how much has come to each stage and what may still go on. Narrow enough for a side column. */
export function StageTable({ caption = t('figures.caption'), ...props }: StageProps & { caption?: string }) {
  const steps = stepsOf(props);
  const zeros = steps.filter((step) => step.cents === 0n);
  // Stages that nothing has come to are one row: what is unknown is not among the stages at all.
  const folded = zeros.length > 1;
  const shown = folded ? steps.filter((step) => step.cents !== 0n) : steps;
  return (
    <div className="z-stage-table">
      <StageBar {...props} />
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <tbody>
          {shown.map(({ stage, cents, left }) => (
            <tr key={stage}>
              <th scope="row">
                <span className="z-stage-name">
                  <span className={`z-stage-key z-stage-${stage}`} aria-hidden="true" />
                  {stageLabel[stage]}
                </span>
              </th>
              <td>
                <span className="z-num">{euro(cents)}</span>
                {left !== null && left !== 0n && (
                  <span className="z-muted z-small">
                    {t('figures.of', { value: euro(left), what: leftWords[stage] ?? '' })}
                  </span>
                )}
              </td>
            </tr>
          ))}
          {folded && (
            <tr>
              <th scope="row">{listed(zeros.map(({ stage }) => stageLabel[stage]))}</th>
              <td>
                <span className="z-num">{euro(0n)}</span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
