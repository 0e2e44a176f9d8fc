import { bold, dim, width } from './steps.mjs';

const titles = { ambito: 'Ambito', role: 'Ruolo', name: 'Nome', email: 'E-mail', password: 'Password' };
const gap = '  ';

/** The demo accounts as lines that fit the terminal: e-mail and password stay whole, the other columns wrap. */
export function accountsTable(accounts) {
  const passwords = new Set(accounts.map(({ password }) => password));
  const shared = accounts.length > 1 && passwords.size === 1;
  const columns = Object.keys(titles).filter((key) => !(shared && key === 'password'));
  const rows = accounts.map((account) => columns.map((key) => String(account[key] ?? '')));
  const widths = fit(columns, rows);
  const rule = widths.map((size) => '─'.repeat(size)).join(gap);
  const header = columns.map((key, i) => titles[key].padEnd(widths[i])).join(gap);
  const lines = [`Accessi di prova${shared ? ` (la password è per tutti ${bold([...passwords][0])})` : ''}`, ''];
  lines.push(bold(header.trimEnd()), dim(rule));
  let previous;
  for (const [index, row] of rows.entries()) {
    const { ambito } = accounts[index];
    const cells = row.map((text, i) => wrap(columns[i] === 'ambito' && ambito === previous ? '' : text, widths[i]));
    previous = ambito;
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let line = 0; line < height; line += 1) {
      lines.push(
        cells
          .map((cell, i) => (cell[line] ?? '').padEnd(widths[i]))
          .join(gap)
          .trimEnd(),
      );
    }
  }
  return lines;
}

function fit(columns, rows) {
  const widths = columns.map((key, i) => Math.max(titles[key].length, ...rows.map((row) => row[i].length)));
  const excess = () => widths.reduce((sum, size) => sum + size + gap.length, -gap.length) - width();
  while (excess() > 0) {
    const soft = columns.map((key, i) => (key === 'email' || key === 'password' ? 0 : widths[i]));
    const widest = soft.indexOf(Math.max(...soft));
    if (soft[widest] <= 12) break;
    widths[widest] -= 1;
  }
  return widths;
}

function wrap(text, size) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (!line) lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= size) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
