/** What hangs on one objective of a file: an action, cards, and what is on the cards. */
const perObjective = 17;
const objectivesPerArea = 25;

const place = (n) => ['ascolto', 'casa', 'lavoro', 'minori', 'anziani', 'disabilità', 'comunità'][n % 7];
const long = (n) =>
  `Il territorio si impegna a sostenere ${place(n)} con azioni condivise fra comuni, azienda sanitaria e “terzo settore”; la riga ${n} dice anche chi, come e con quali risorse, perché un testo vero non sta in una parola sola.`;
const id = (kind, n) => `01990000-0000-7000-9${String(kind).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;
const source = null;

const amount = (n) => ({
  ...{ id: id(5, n), source, sameAsId: null, fund: 'FNPS', period: 'annual', certainty: 'stated' },
  ...{ value: `${1000 + n}.37`, valueTo: null },
});
const indicator = (n) => ({
  ...{ id: id(7, n), source, kind: 'output', name: `Persone raggiunte ${n}`, valueType: 'number', unit: 'persone' },
  ...{ comparator: 'gte', baseline: String(n % 50), target: String(20 + (n % 50)), targetText: null, owner: null },
});
const answer = (rows) => (n) => {
  const { key, kind } = rows[n % rows.length];
  const isYesNo = kind === 'yes_no';
  return {
    id: id(4, n),
    source,
    row: key,
    answer: isYesNo ? 'yes' : null,
    note: isYesNo ? null : long(n),
    choices: [],
  };
};
const several = (count, at, make) => Array.from({ length: count }, (_, i) => make(at * count + i));

/** A plan whose export has about so many lines, headings included. */
export function planOf(lines, template) {
  const count = Math.floor((lines - 10) / (perObjective + 1 / objectivesPerArea));
  const answers = template.rows.filter((r) => r.kind === 'yes_no' || r.kind === 'text').slice(0, 6);
  const area = (n) => ({ id: id(1, n), code: `A${n}`, title: `Area ${n} ${place(n)}`, policyAreas: [] });
  const objective = (n) => ({
    ...{ id: id(2, n), source, areaId: id(1, Math.floor(n / objectivesPerArea)), code: `O${n}` },
    ...{ title: `Obiettivo ${n}: rafforzare i servizi per ${place(n)}`, summary: long(n) },
  });
  const action = (n) => ({
    ...{ id: id(3, n), source, code: null, title: `Azione ${n} per ${place(n)}`, summary: long(n) },
    ...{ objectives: [{ id: id(2, n) }], enti: [], partners: ['Cooperativa sociale', 'Consultorio'] },
  });
  const card = (n) => ({
    ...{ id: id(8, n), source, objectiveId: id(2, Math.floor(n / 3)), actionId: id(3, Math.floor(n / 3)) },
    ...{ refersToId: null, label: `Scheda ${n}`, form: 'full', indicators: [indicator(n)] },
    answers: several(2, n, answer(answers)),
    amounts: n % 3 < 2 ? [amount(n)] : [],
    staff: n % 3 === 0 ? [{ id: id(6, n), source, role: 'Assistenti sociali', count: n % 9, certainty: 'stated' }] : [],
  });
  return {
    plan: { id: id(0, 0), code: 'P', title: 'Piano', kind: 'piano_di_zona', from: '2025-01-01', to: '2027-12-31' },
    template,
    areas: several(Math.ceil(count / objectivesPerArea), 0, area),
    objectives: several(count, 0, objective),
    actions: several(count, 0, action),
    schede: several(3 * count, 0, card),
  };
}
