type Checked = { ok: true; value: string } | { ok: false; message: string };

const no = (message: string): Checked => ({ ok: false, message });

// Control character of a personal codice fiscale: DM 23/12/1976, art. 7.
const odd: Record<string, number> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((c, i) => {
    const values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    return [c, values[i < 10 ? i : i - 10]!];
  }),
);
const even = (c: string): number => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 65);
const personal = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

function checkPersonal(code: string): Checked {
  if (!personal.test(code)) return no('Il codice fiscale non ha la forma attesa.');
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += i % 2 === 0 ? odd[code[i]!]! : even(code[i]!);
  return String.fromCharCode(65 + (sum % 26)) === code[15]
    ? { ok: true, value: code }
    : no('Il carattere di controllo del codice fiscale non torna.');
}

/** Partita IVA and codice fiscale of a legal person: eleven digits, the last one by Luhn's rule (DPR 633/1972, art. 35). */
export function checkPartitaIva(text: string): Checked {
  const code = text.replace(/\s/g, '').replace(/^IT/i, '');
  if (!/^\d{11}$/.test(code)) return no('Servono undici cifre.');
  if (code === '00000000000') return no('Il codice non esiste.');
  let sum = 0;
  for (let i = 0; i < 11; i++) {
    const digit = Number(code[i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 ? { ok: true, value: code } : no("L'ultima cifra di controllo non torna.");
}

/** Codice fiscale of a person (16 characters) or of an ente (11 digits), with its check character. */
export function checkCodiceFiscale(text: string): Checked {
  const code = text.replace(/\s/g, '').toUpperCase();
  if (/^\d+$/.test(code)) return checkPartitaIva(code);
  return checkPersonal(code);
}

/** The check digit that completes ten digits into a valid code of a legal person. Used to make invented ones for the demo. */
export function withCheckDigit(tenDigits: string): string {
  for (let d = 0; d <= 9; d++) {
    const code = `${tenDigits}${d}`;
    if (checkPartitaIva(code).ok) return code;
  }
  throw new RangeError('ten digits expected');
}

/** CUP of a public investment (L. 3/2003, art. 11): a letter, two digits, a letter, eleven digits. It has no check character. */
export function checkCup(text: string): Checked {
  const code = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z]\d{2}[A-Z]\d{11}$/.test(code)
    ? { ok: true, value: code }
    : no('Il CUP ha quindici caratteri: una lettera, due cifre, una lettera, undici cifre.');
}

/** CIG of a contract (L. 136/2010): ten letters or digits. */
export function checkCig(text: string): Checked {
  const code = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9]{10}$/.test(code) ? { ok: true, value: code } : no('Il CIG ha dieci lettere o cifre.');
}
