import { relativeDay } from '@zona/calendar';
import type { Waiting } from './reminding.ts';

/** What a digest says, to whom, and how its links are made. */
export interface Digest {
  name: string;
  ambito: string;
  role: string;
  waiting: readonly Waiting[];
  today: string;
  link(path: string): string;
  settings: string;
}

/** More than this nobody reads in a mail: the rest is on the page Oggi. */
const shownAtMost = 30;

const headings: Record<Waiting['kind'], string> = {
  late: 'In ritardo',
  due: 'In scadenza',
  approval: 'Aspettano una tua decisione',
};
const kinds = Object.keys(headings) as Waiting['kind'][];

interface Line {
  title: string;
  detail: string | null;
  link: string | null;
}
/** The one model of which text and HTML are two drawings. */
interface Content {
  subject: string;
  greeting: string;
  groups: { heading: string; lines: Line[] }[];
  more: string | null;
  home: string;
  why: string;
  settings: string;
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const several = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The web application knows where its pages are: a mail names them as the API does. */
const pathOf = ({ page, id, filter }: NonNullable<Waiting['target']>) =>
  ['/vai', page, id].filter(Boolean).join('/') + (filter ? `?${filter}` : '');

function countOf(waiting: readonly Waiting[]): string {
  const late = waiting.filter((w) => w.kind === 'late').length;
  const things = several(waiting.length, 'cosa', 'cose');
  if (late === waiting.length) return `${things} in ritardo`;
  return `${things} da fare${late ? `, ${late} in ritardo` : ''}`;
}

function contentOf({ name, ambito, role, waiting, today, link, settings }: Digest): Content {
  const sorted = waiting.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
  );
  const groups = Map.groupBy(sorted.slice(0, shownAtMost), (w) => w.kind);
  const more = waiting.length - shownAtMost;
  return {
    subject: oneLine(`${ambito}: ${countOf(waiting)}`).slice(0, 200),
    greeting: `Buongiorno ${oneLine(name)}, in Zona ti aspetta quanto segue.`,
    groups: [...groups].map(([kind, of]) => ({
      heading: headings[kind],
      lines: of.map(({ title, detail, dueOn, target }) => ({
        title: oneLine(dueOn && kind === 'due' ? `${title} (${relativeDay(dueOn, today)})` : title),
        detail: detail && oneLine(detail),
        link: target && link(pathOf(target)),
      })),
    })),
    more: more > 0 ? `E altro ancora: ${several(more, 'cosa', 'cose')}.` : null,
    home: link('/'),
    why: `Ricevi questo messaggio perché lavori in ${oneLine(ambito)} come ${role}. Quante volte riceverlo, o mai, lo scegli qui:`,
    settings,
  };
}

const textOf = ({ greeting, groups, more, home, why, settings }: Content) =>
  [
    greeting,
    ...groups.map(({ heading, lines }) =>
      [
        heading.toUpperCase(),
        ...lines.map(({ title, detail, link }) => [`- ${title}`, detail, link].filter(Boolean).join('\n  ')),
      ].join('\n'),
    ),
    ...(more ? [more] : []),
    `Tutto quello che aspetta te: ${home}`,
    `-- \n${why} ${settings}`,
  ].join('\n\n');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => entities[c]!);
const anchor = (href: string, text: string) => `<a href="${escape(href)}">${escape(text)}</a>`;

function htmlOf({ subject, greeting, groups, more, home, why, settings }: Content): string {
  const item = ({ title, detail, link }: Line) =>
    `<li style="margin-bottom:.75em">${link ? anchor(link, title) : escape(title)}${detail ? `<br>${escape(detail)}` : ''}</li>`;
  const group = ({ heading, lines }: Content['groups'][number]) =>
    `<h2 style="font-size:1.1em">${heading}</h2><ul>${lines.map(item).join('')}</ul>`;
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">
<p>${escape(greeting)}</p>
${groups.map(group).join('\n')}
${more ? `<p>${escape(more)}</p>` : ''}
<p>${anchor(home, 'Tutto quello che aspetta te')}</p>
<hr><p style="font-size:.9em">${escape(why)} ${anchor(settings, 'avvisi per posta')}.</p>
</body></html>`;
}

export function letterOf(digest: Digest): { subject: string; text: string; html: string } {
  const content = contentOf(digest);
  return { subject: content.subject, text: textOf(content), html: htmlOf(content) };
}
