import { isRole, roleLabel } from '@zona/access';

/** Values kept as codes, by their field. */
const names: Record<string, Record<string, string>> = {
  status: { draft: 'bozza', in_force: 'in vigore', closed: 'chiuso' },
  answer: { yes: 'sì', no: 'no', partly: 'in parte', not_stated: 'non indicato' },
  certainty: { stated: 'cifra esatta', about: 'circa', at_least: 'almeno', if_funded: 'se finanziato' },
  form: { full: 'completa', stub: 'rinvio' },
  comparator: { eq: '=', gt: '>', gte: '≥', lt: '<', lte: '≤' },
  period: {
    annual: 'annuale',
    biennial: 'biennale',
    triennial: 'triennale',
    one_off: 'una tantum',
    first_year: 'primo anno',
    not_stated: 'non indicato',
  },
  kind: {
    piano_di_zona: 'Piano di Zona',
    piano_di_programma: 'Piano di programma',
    comune: 'comune',
    azienda_consortile: 'azienda consortile',
    asst: 'ASST',
    ats: 'ATS',
    ets: 'ente del Terzo settore',
    provincia: 'provincia',
    istituto_scolastico: 'istituto scolastico',
    altro: 'altro ente',
    input: 'di risorse',
    process: 'di processo',
    output: 'di prodotto',
    outcome: 'di risultato',
    impact: 'di impatto',
  },
  relation: {
    capofila: 'capofila',
    comune_aderente: 'comune aderente',
    gestore: 'gestore',
    partner: 'partner',
    ente_sanitario: 'ente sanitario',
    vigilanza: 'vigilanza',
  },
};

export function valueName(field: string, value: string): string {
  if (field === 'role' && isRole(value)) return roleLabel(value);
  return names[field]?.[value] ?? value;
}
