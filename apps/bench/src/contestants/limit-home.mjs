/** The page Oggi of a responsabile, from the numbers of one statement: the same sentences as the API. */
const several = (n, one, many) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('it-IT')} ${many}`);
const euro = (cents) => (cents === null ? null : `${cents.slice(0, -2)}.${cents.slice(-2)}`);

export function answerHome(n) {
  const to = (filter = null) => ({ page: 'plan', id: n.plan.id, filter });
  const note = n.mixed
    ? 'somma di periodi diversi: totale di controllo'
    : n.approximate
      ? 'contiene importi approssimati'
      : null;
  const figures = [
    figure('objectives', 'Obiettivi', 'count', String(n.objectives), several(n.actions, 'azione', 'azioni'), to()),
    figure('amounts', 'Importi dichiarati nel piano', 'money', euro(n.cents), note, to()),
    figure('indicators', 'Indicatori', 'count', String(n.indicators), `${n.withoutTarget} senza valore atteso`, to()),
  ];
  const tasks = [
    gap(
      'amounts',
      n.withoutAmount,
      'scheda senza una cifra',
      'schede senza una cifra',
      'Le risorse economiche non sono indicate: non significa zero.',
      to(),
    ),
    gap(
      'targets',
      n.withoutTarget,
      'indicatore senza valore atteso',
      'indicatori senza valore atteso',
      'Non si potrà dire se il risultato è raggiunto.',
      to(),
    ),
    gap(
      'answers',
      n.notStated,
      'risposta sì/no non data',
      'risposte sì/no non date',
      'Una risposta che manca non vale no.',
      to('incompleti=1'),
    ),
  ];
  return { home: { figures, tasks: tasks.filter((t) => t !== null), plan: n.plan } };
}

const figure = (key, label, kind, value, note, target) => ({ key, label, kind, value, note, target });
const gap = (key, n, one, many, detail, target) =>
  n ? { key, kind: 'warning', title: several(n, one, many), detail, dueOn: null, target } : null;
