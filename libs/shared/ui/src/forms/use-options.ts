import { useEffect, useState } from 'react';
import type { Option } from '../base/types';

const PAUSE = 250;

/** The choices for what is typed, asked when the person pauses; null while they are coming. */
export function useOptions(
  load: (query: string) => Promise<readonly Option[]>,
  query: string,
  enabled: boolean,
): readonly Option[] | null {
  const [found, setFound] = useState<{ query: string; options: readonly Option[] } | null>(null);

  useEffect(() => {
    if (!enabled) return;
    let current = true;
    const answer = (options: readonly Option[]) => current && setFound({ query, options });
    const timer = setTimeout(() => load(query).then(answer, () => answer([])), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [load, query, enabled]);

  return found?.query === query ? found.options : null;
}
