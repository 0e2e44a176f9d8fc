/** What the register writes about, as a person calls it: alone, and in a sentence. */
const objects: Record<string, { name: string; phrase: string }> = {
  Plan: { name: 'Piano', phrase: 'un piano' },
  PlanArea: { name: 'Area', phrase: 'un’area' },
  AreaPolicy: { name: 'Area di policy', phrase: 'l’area di policy di un’area' },
  Objective: { name: 'Obiettivo', phrase: 'un obiettivo' },
  Action: { name: 'Azione', phrase: 'un’azione' },
  ActionObjective: { name: 'Obiettivo di un’azione', phrase: 'l’obiettivo di un’azione' },
  ActionEnte: { name: 'Ente di un’azione', phrase: 'un ente di un’azione' },
  Scheda: { name: 'Scheda', phrase: 'una scheda' },
  SchedaAnswer: { name: 'Risposta della scheda', phrase: 'una risposta della scheda' },
  StatedAmount: { name: 'Importo', phrase: 'un importo' },
  StaffNeed: { name: 'Personale', phrase: 'un fabbisogno di personale' },
  Indicator: { name: 'Indicatore', phrase: 'un indicatore' },
  IndicatorValue: { name: 'Valore di indicatore', phrase: 'un valore di indicatore' },
  AmbitoEnte: { name: 'Rapporto con un ente', phrase: 'il rapporto con un ente' },
  AmbitoComune: { name: 'Comune dell’ambito', phrase: 'un comune dell’ambito' },
  Ente: { name: 'Ente', phrase: 'un ente' },
  Person: { name: 'Persona', phrase: 'una persona' },
  Membership: { name: 'Ruolo', phrase: 'un ruolo' },
  File: { name: 'File', phrase: 'un file' },
  Job: { name: 'Lavoro', phrase: 'un lavoro' },
};

export const objectName = (type: string): string => objects[type]?.name ?? 'Altro dato';
export const objectPhrase = (type: string): string => objects[type]?.phrase ?? 'un altro dato';
export const objectOptions = Object.entries(objects)
  .map(([value, { name }]) => ({ value, label: name }))
  .sort((a, b) => a.label.localeCompare(b.label, 'it'));

const operations: Record<string, string> = {
  create: 'ha creato',
  update: 'ha modificato',
  withdraw: 'ha ritirato',
  restore: 'ha ripristinato',
  link: 'ha collegato',
  denied: 'ha provato senza permesso a scrivere',
};

export const operationPhrase = (operation: string): string => operations[operation] ?? 'ha scritto';

/** The data of a row, as their labels say them; what is not here is technical and is not shown. */
export const fieldNames: Record<string, string> = {
  code: 'Codice',
  title: 'Titolo',
  summary: 'Descrizione',
  name: 'Nome',
  label: 'Nome della scheda',
  kind: 'Tipo',
  status: 'Stato',
  form: 'Forma',
  position: 'Posizione',
  from: 'Dal',
  to: 'Al',
  row: 'Riga della scheda',
  answer: 'Risposta',
  note: 'Nota',
  choices: 'Scelte',
  value: 'Valore',
  valueTo: 'Valore massimo',
  valueType: 'Tipo di valore',
  period: 'Periodo',
  certainty: 'Certezza',
  fund: 'Fonte',
  role: 'Ruolo',
  requestedBy: 'Chiesto da',
  count: 'Persone',
  unit: 'Unità',
  comparator: 'Confronto',
  baseline: 'Valore di partenza',
  target: 'Valore atteso',
  targetText: 'Atteso nel documento',
  givenName: 'Nome',
  familyName: 'Cognome',
  email: 'Email',
  phone: 'Telefono',
  jobTitle: 'Incarico',
  relation: 'Rapporto',
  codiceFiscale: 'Codice fiscale',
  partitaIva: 'Partita IVA',
  codiceIpa: 'Codice IPA',
  istat: 'Codice ISTAT',
  partners: 'Altri attori',
  approvalOrgan: 'Organo che ha approvato',
  approvalAct: 'Atto di approvazione',
  approvalDate: 'Data di approvazione',
  document: 'Documento',
  sourceDocument: 'Documento di origine',
  sourceLine: 'Riga del documento',
  sourceText: 'Testo del documento',
  withdrawnAt: 'Ritirato il',
};

/** Links to other rows: that one is there is said, its identifier is not. */
export const linkNames: Record<string, string> = {
  ownerId: 'Ente che deve il valore',
  enteId: 'Ente',
  areaId: 'Area',
  objectiveId: 'Obiettivo',
  actionId: 'Azione',
  refersToId: 'Scheda a cui rinvia',
  sameAsId: 'Importo che dichiara gli stessi euro',
};
