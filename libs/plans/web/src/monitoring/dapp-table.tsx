import { countMeasureLabel } from '@zona/plans-domain';
import { FileList } from '@zona/ui';
import { Fragment } from 'react';
import { actLine, amountText, amountWhat, countLine, lineSentences, nested, providerLine, type Line } from './texts';
import { LineStateBadge } from './line-list';
import { t } from './words';

/** One row for each line: what it is, who does it and for how much, what happened. */
export function DappTable({ lines, code, caption }: { lines: readonly Line[]; code: string; caption: string }) {
  return (
    <table className="z-table z-dapp-table" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['line', 'providers', 'progress'] as const).map((key) => (
            <th key={key} scope="col" role="columnheader">
              {t(`dapp.columns.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <tr key={line.id} role="row">
            <th scope="row" role="rowheader">
              <span className="z-block">{line.title}</span>
              <LineStateBadge state={line.state} />
              {line.source?.line && (
                <span className="z-block z-muted z-dapp-source">{t('dapp.lineOf', { line: line.source.line })}</span>
              )}
            </th>
            <td role="cell" data-label={t('dapp.columns.providers')}>
              <Contract line={line} />
            </td>
            <td role="cell" data-label={t('dapp.columns.progress')}>
              <Progress line={line} code={code} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contract({ line }: { line: Line }) {
  return (
    <div className="z-cell z-stack-sm">
      {line.providerText && <p>{line.providerText}</p>}
      {line.providers.length > 0 && (
        <ul>
          {line.providers.map((p) => (
            <li key={p.id}>{providerLine(p)}</li>
          ))}
        </ul>
      )}
      {line.acts.map((act) => (
        <Fragment key={act.id}>
          <p>{actLine(act)}</p>
          <FileList files={act.files} label={t('parts.filesOf', { act: actLine(act) })} />
        </Fragment>
      ))}
      {line.amounts.length > 0 && (
        <ul className="z-dapp-amounts">
          {nested(line.amounts).map(({ amount, depth }) => (
            <li key={amount.id} className={depth ? 'z-dapp-part' : undefined}>
              <strong className="z-num">{amountText(amount.value)}</strong> {amountWhat(amount)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Progress({ line, code }: { line: Line; code: string }) {
  const sentences = lineSentences(line, code);
  return (
    <div className="z-cell z-stack-sm">
      {line.progress === null ? (
        <p className="z-muted">{t('dapp.empty')}</p>
      ) : (
        line.progress?.split('\n').map((p, i) => <p key={i}>{p}</p>)
      )}
      {line.counts.length > 0 && (
        <ul>
          {line.counts.map((c) => (
            <li key={c.id}>{countLine(c, countMeasureLabel)}</li>
          ))}
        </ul>
      )}
      {sentences.length > 0 && (
        <ul className="z-computed" aria-label={t('figures.computed')}>
          {sentences.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ul>
      )}
      {line.note && <p>{t('dapp.note', { note: line.note })}</p>}
      {line.corrections.map((c) => (
        <p key={c.id} className="z-muted">
          {t('line.correction', {
            day: c.createdAt.slice(0, 10).split('-').reverse().join('/'),
            author: c.author,
            reason: c.reason,
          })}
        </p>
      ))}
    </div>
  );
}
