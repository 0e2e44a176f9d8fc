import { clearInterval, setInterval } from 'node:timers';

const tty = Boolean(process.stdout.isTTY) && process.env.CI !== 'true';
const coloured = tty && !process.env.NO_COLOR;

export const width = () => Math.min(120, process.stdout.columns || 120);
export const seconds = (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
export const bold = (text) => (coloured ? `\x1b[1m${text}\x1b[22m` : text);
export const dim = (text) => (coloured ? `\x1b[2m${text}\x1b[22m` : text);
const green = (text) => (coloured ? `\x1b[32m${text}\x1b[39m` : text);

let drawing = false;
/** Only the newest step speaks: one that an interruption overtook ends in silence. */
let current;

export function clearLine() {
  if (drawing) process.stdout.write('\r\x1b[2K');
  drawing = false;
}

export function say(line = '') {
  clearLine();
  console.log(line);
}

/**
 * One piece of work = one line with its time. `work` gets `progress(text)`, shown in place on a terminal and at
 * most once every two seconds elsewhere, and `progress.end(title)`, which replaces the title of the finished line. Of a work
 * that fails, the sentence of its fault is all that is shown.
 */
export async function step(title, work) {
  const begun = Date.now();
  const me = Symbol(title);
  current = me;
  let detail = '';
  let finalTitle = title;
  let lastPlain = 0;
  const draw = () => {
    if (current !== me) return;
    const time = dim(seconds(Date.now() - begun));
    const text = `… ${title}${detail ? `: ${detail}` : ''}`.slice(0, width() - 12);
    process.stdout.write(`\r\x1b[2K${text}  ${time}`);
    drawing = true;
  };
  const progress = (text) => {
    detail = text;
    if (tty) return draw();
    if (current !== me || Date.now() - lastPlain < 2000) return;
    lastPlain = Date.now();
    console.log(`  ${text}`);
  };
  progress.end = (text) => (finalTitle = text);
  const timer = tty && setInterval(draw, 200);
  if (tty) draw();
  try {
    const result = await work(progress);
    if (current === me) say(`${green('✓')} ${finalTitle}  ${dim(seconds(Date.now() - begun))}`);
    return result;
  } catch (error) {
    if (current === me) clearLine();
    throw error;
  } finally {
    if (timer) clearInterval(timer);
  }
}
