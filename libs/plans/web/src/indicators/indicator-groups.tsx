import { Link } from 'react-router';
import { paths, schedaParam } from '../paths';
import { objectiveCode } from '../plan/tree';
import { IndicatorMeasure } from '../scheda/indicator-list';
import { byObjective } from './by-objective';
import type { ListedIndicator } from './values';

/** All indicators under the objective that they measure, each on its thin bar. */
export const IndicatorGroups = ({ indicators }: { indicators: readonly ListedIndicator[] }) => (
  <div className="z-stack">
    {byObjective(indicators).map((own) => (
      <Group key={own[0]?.scheda.objective.id} indicators={own} />
    ))}
  </div>
);

function Group({ indicators }: { indicators: readonly ListedIndicator[] }) {
  const scheda = indicators[0]?.scheda;
  if (!scheda) return null;
  const { objective, plan } = scheda;
  const heading = `obiettivo-${objective.id}`;
  return (
    <section className="z-due" aria-labelledby={heading}>
      <h2 id={heading}>
        <Link to={`${paths.objective(objective.id)}?${schedaParam(scheda.id)}`}>
          {objectiveCode(objective.code)} {objective.title}
        </Link>{' '}
        <span className="z-muted">{plan.code}</span>
      </h2>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <Link to={paths.indicator(indicator.id)} data-row-link="">
              {indicator.name}
            </Link>
            <IndicatorMeasure indicator={indicator} />
          </li>
        ))}
      </ul>
    </section>
  );
}
