import { AnswerBadge, SourceNote } from '@zona/ui';
import { Link } from 'react-router';
import { SchedaDownload } from '../documents/scheda-download';
import { actionCode, objectiveCode } from '../plan/tree';
import { paths, schedaParam } from '../paths';
import { t } from '../words';
import { AmountTable } from './amount-table';
import { IndicatorList } from './indicator-list';
import { type RowBlock, type Scheda, type TemplateRow, layoutRows } from './scheda-rows';
import { StaffList } from './staff-list';

interface ViewProps {
  scheda: Scheda;
  rows: readonly TemplateRow[];
  /** With it the card can be had on paper. */
  planId?: string;
}

export function SchedaView({ scheda, rows, planId }: ViewProps) {
  return (
    <article className="z-scheda" aria-label={scheda.label}>
      <div className="z-scheda-head">
        <strong>{scheda.label}</strong>
        <span className="z-muted">
          {scheda.action
            ? t('scheda.ofAction', {
                action: [actionCode(scheda.action.code), scheda.action.title].filter(Boolean).join(' '),
              })
            : t('scheda.ofObjective', { code: objectiveCode(scheda.objective.code) })}
        </span>
        {scheda.source && <SourceNote {...scheda.source} />}
        {planId && <SchedaDownload planId={planId} scheda={scheda} />}
      </div>
      {scheda.form === 'stub' ? (
        <Stub scheda={scheda} />
      ) : (
        layoutRows(rows, scheda).map((block) => <Block key={block.row.key} block={block} scheda={scheda} />)
      )}
    </article>
  );
}

function Stub({ scheda }: { scheda: Scheda }) {
  const { refersTo } = scheda;
  return (
    <p className="z-scheda-stub">
      {t('scheda.stub')}{' '}
      {refersTo && (
        <Link to={`${paths.objective(refersTo.objective.id)}?${schedaParam(refersTo.id)}`}>
          {t('scheda.stubTo', { label: refersTo.label, code: objectiveCode(refersTo.objective.code) })}
        </Link>
      )}
    </p>
  );
}

function Block({ block, scheda }: { block: RowBlock; scheda: Scheda }) {
  const { row, answer, holds, indicators } = block;
  return (
    <section className={`z-scheda-row z-scheda-${holds}`} aria-labelledby={`${scheda.id}-${row.key}-titolo`}>
      <h3 id={`${scheda.id}-${row.key}-titolo`} className="z-scheda-label">
        {row.label}
      </h3>
      <div className="z-scheda-said" id={`${scheda.id}-${row.key}`}>
        {holds === 'amounts' && <AmountTable amounts={scheda.amounts} />}
        {holds === 'staff' && <StaffList staff={scheda.staff} />}
        {holds === 'indicators' && <IndicatorList indicators={indicators} />}
        {(holds === 'answer' || answer) && <Said block={block} />}
      </div>
    </section>
  );
}

function Said({ block: { row, answer } }: { block: RowBlock }) {
  const choices = answer?.choices ?? [];
  const nothing = !answer?.note && choices.length === 0;
  return (
    <div className="z-said z-with-source">
      <div className="z-said-words">
        {row.kind === 'yes_no' && <AnswerBadge answer={answer?.answer ?? null} />}
        {choices.length > 0 && (
          <ul className="z-said-choices">
            {choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        )}
        {answer?.note && <span className="z-said-note">{answer.note}</span>}
        {nothing && row.kind !== 'yes_no' && <span className="z-missing">{t('scheda.notStated')}</span>}
      </div>
      {answer?.source && <SourceNote {...answer.source} />}
    </div>
  );
}
