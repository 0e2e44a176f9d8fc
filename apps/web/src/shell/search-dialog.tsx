import { useGql } from '@zona/session';
import { classNames, Dialog, Icon } from '@zona/ui';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../generated';
import type { NodeType } from '../generated/graphql';
import { t } from '../words';
import { linkTo } from './links';

const SearchDocument = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      type
      id
      title
      context
    }
  }
`);

interface Hit {
  type: NodeType;
  id: string;
  title: string;
  context: string | null;
}

const ENOUGH = 2;

function summary(query: string, pending: boolean, found: number): string {
  if (query.length < ENOUGH) return t('search.hint');
  if (pending) return t('search.searching');
  return found === 0 ? t('search.none', { query }) : t('search.found', { count: found });
}

/** A combobox with its list always open: the focus stays in the field, the arrows move over the results. */
function SearchBox({ onClose }: { onClose: () => void }) {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const query = useDeferredValue(text.trim());
  const { data, isFetching } = useGql(
    SearchDocument,
    { query, first: 12 },
    { enabled: query.length >= ENOUGH, keep: true },
  );
  const hits: readonly Hit[] = query.length >= ENOUGH ? (data?.search ?? []) : [];
  const chosen = Math.min(at, hits.length - 1);

  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate(linkTo(hit.type, hit.id));
  };

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      const next = (chosen + step + hits.length) % hits.length;
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[chosen]);
    }
  };

  return (
    <div className="z-stack-sm">
      <div className="z-search-box">
        <Icon name="search" size="sm" />
        <input
          type="search"
          className="z-input"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits.length > 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus
          maxLength={200}
          value={text}
          onKeyDown={move}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <p role="status" className="z-muted z-small">
        {summary(query, isFetching && !data, hits.length)}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={t('search.title')} className="search-hits">
        {hits.map((hit, index) => (
          <li
            key={`${hit.type}-${hit.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={classNames('search-hit', index === chosen && 'search-hit-on')}
            onPointerMove={() => setAt(index)}
            onClick={() => open(hit)}
          >
            <span className="search-kind">{t(`search.type.${hit.type}`)}</span>
            <span>
              <strong>{hit.title}</strong>
              {hit.context && <span className="z-muted z-small">{hit.context}</span>}
            </span>
          </li>
        ))}
      </ul>
      {hits.length > 0 && <p className="z-muted z-small search-keys">{t('search.keys')}</p>}
    </div>
  );
}

export function SearchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('search.title')} open={open} onClose={onClose}>
      <SearchBox onClose={onClose} />
    </Dialog>
  );
}
