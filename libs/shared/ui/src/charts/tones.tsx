/** How a part of a bar is drawn: by colour and by pattern, so that no two are told apart by colour alone. */
export const tones = ['solid', 'striped', 'dotted', 'dark', 'crossed', 'open'] as const;
export type Tone = (typeof tones)[number];

const colours: Record<Tone, string> = {
  solid: 'var(--z-primary)',
  striped: 'var(--z-ok)',
  dotted: 'var(--z-warn)',
  dark: 'var(--z-title)',
  crossed: 'var(--z-bad)',
  open: 'var(--z-line-strong)',
};

/** The patterns of one chart. Their ids are the page's, so each chart has its own. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--z-ok-bg)" />
        <rect width="3" height="6" fill={colours.striped} />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--z-warn-bg)" />
        <circle cx="3" cy="3" r="1.6" fill={colours.dotted} />
      </pattern>
      <pattern id={`${id}-crossed`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="var(--z-bad-bg)" />
        <path d="M0 3.5h7M3.5 0v7" stroke={colours.crossed} />
      </pattern>
    </defs>
  );
}

export const fillOf = (tone: Tone, id: string): string =>
  tone === 'solid' || tone === 'dark' ? colours[tone] : tone === 'open' ? 'var(--z-surface)' : `url(#${id}-${tone})`;
export const edgeOf = (tone: Tone): string => colours[tone];
