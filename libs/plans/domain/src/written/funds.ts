/** Names by which the documents call where money comes from. A hint for a person: the text decides. */
const known: readonly [string, RegExp][] = [
  ['PNRR', /\bpnrr\b/i],
  ['FNPS', /\bfnps\b|fondo nazionale (?:per le )?politiche sociali/i],
  ['FNA', /\bfna\b|fondo (?:nazionale )?(?:per la )?non autosufficien/i],
  ['FSR', /\bfsr\b|fondo sociale regionale/i],
  // Lodi L397 writes FRS and does not expand it: it is not taken for FSR.
  ['FRS', /\bfrs\b/i],
  ['Fondo Povertà', /fondo (?:per la )?povert[àa]|quota servizi|povert[àa] estrema|\bqsfp\b/i],
  ['FSE', /\b(?:por )?fse\b|fondo sociale europeo/i],
  ['PON Inclusione', /\bpon\b/i],
  ['PrinS', /\bprins\b/i],
  ['FAMI', /\bfami\b/i],
  ['SAI', /\bsai\b/i],
  ['Dopo di Noi', /dopo di noi|\bl(?:egge|\.)?\s?(?:n\.\s?)?112\b/i],
  ['Fondo 0-6', /\b0\s?[/-]\s?6\b/],
  ['Piano GAP', /gioco d'azzardo|\bgap\b/i],
  ['Politiche abitative', /fond[oi] politiche abitative/i],
  ['Fondazione Cariplo', /\bcariplo\b/i],
  ['Protezione Civile', /protezione civile/i],
  ['Premialità', /\bpremial/i],
  ['Bandi', /\bda bandi\b|\bbandi\b/i],
  ['Regione', /\bregional[ei]\b|\bregione\b|\bdgr\b/i],
  ['Comuni', /\bcomun[ei]\b|\bcomunali\b/i],
  ['Ambiti', /quot[ae] (?:degli )?ambiti/i],
  ['ASST', /\basst\b/i],
  ['ATS', /\bats\b/i],
];

export const fundHints = (text: string): string[] => known.filter(([, form]) => form.test(text)).map(([name]) => name);
