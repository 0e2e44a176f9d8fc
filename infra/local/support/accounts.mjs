import { bold, dim, width } from './steps.mjs';

const titles = { role: 'Ruolo', name: 'Nome', email: 'E-mail', password: 'Password' };
const indent = '  ';
const gap = '  ';

/** The demo accounts by ambito, as lines that fit the terminal: e-mail and password stay whole, the others wrap. */
export function accountsTable(accounts) {
  const passwords = new Set(accounts.map(({ password }) => password));
  const shared = accounts.length > 1 && passwords.size === 1;
  const columns = Object.keys(titles).filter((key) => !(shared && key === 'password'));
  const widths = fit(columns, accounts);
  const line = (cells) => (indent + cells.map((cell, i) => cell.padEnd(widths[i])).join(gap)).trimEnd();
  const lines = [`Accessi di prova${shared ? `, tutti con la password ${bold([...passwords][0])}` : ''}`, ''];
  lines.push(bold(line(columns.map((key) => titles[key]))), dim(line(widths.map((size) => '─'.repeat(size)))));
  for (const ambito of new Set(accounts.map((account) => account.ambito))) {
    lines.push(ambito);
    for (const account of accounts.filter((one) => one.ambito === ambito)) {
      const cells = columns.map((key, i) => wrap(String(account[key] ?? ''), widths[i]));
      const height = Math.max(...cells.map((cell) => cell.length));
      for (let row = 0; row < height; row += 1) lines.push(line(cells.map((cell) => cell[row] ?? '')));
    }
  }
  return lines;
}

function fit(columns, accounts) {
  const longest = (key) =>
    Math.max(titles[key].length, ...accounts.map((account) => String(account[key] ?? '').length));
  const widths = columns.map(longest);
  const excess = () => widths.reduce((sum, size) => sum + size + gap.length, 0) - width();
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
