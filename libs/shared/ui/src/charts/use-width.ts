import { useLayoutEffect, useRef, useState } from 'react';

/** The width that a chart may take: drawn in real pixels, its words are as large as the page's on a phone too. */
export function useWidth<E extends HTMLElement>(first = 640) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [ref, width] as const;
}
