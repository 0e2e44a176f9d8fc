import { achievementOutcomeLabel } from '@zona/plans-domain';
import type { DegreePartsFragment } from '../generated/graphql';
import { formatDecimal } from '../numbers';
import { t } from './words';

interface Degree extends DegreePartsFragment {
  children?: readonly Degree[];
}

/** "62,5%, raggiunto in parte". */
export const degreeText = ({ percent, outcome, unweighed }: DegreePartsFragment): string =>
  percent === null || percent === undefined
    ? t(unweighed ? 'evaluation.unweighed' : 'evaluation.nothing')
    : `${formatDecimal(percent)}%, ${achievementOutcomeLabel[outcome].toLowerCase()}`;

/** Every step, from the objective down to its indicators. */
export function DegreeSteps({ degree }: { degree: Degree }) {
  return (
    <>
      <ol>
        {degree.steps.map((step, i) => (
          <li key={i}>{step}</li>
        ))}
      </ol>
      {(degree.children ?? []).map((child, i) => (
        <div key={i} className="z-degree">
          <p>
            <strong>{child.label}</strong>: {degreeText(child)}
          </p>
          <DegreeSteps degree={child} />
        </div>
      ))}
    </>
  );
}
