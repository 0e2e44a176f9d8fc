import { createWords } from '@zona/ui';

export const it = {
  title: 'Lavori in corso e recenti',
  button: 'Avvisi',
  open_one: '{count} lavoro in corso',
  open_other: '{count} lavori in corso',
  emptyTitle: 'Nessun lavoro',
  emptyText: 'Importazioni e documenti che chiedi si ritrovano qui, anche se cambi pagina.',
  loading: 'Sto leggendo i tuoi lavori',
  missing: 'Questo lavoro non c’è più o non è tuo.',
  stopping: 'Si sta fermando…',
  kept: 'Quello che era già fatto resta.',
  asked: 'Chiesto il {at}',
  ended: 'Finito: {title}',
  failed: 'Non riuscito: {title}',
  progress: '{done} di {total}',
  bar: 'Avanzamento: {title}',
  stop: 'Ferma',
  stopThis: 'Ferma: {title}',
  stopFailed: 'Non è stato possibile fermare il lavoro: riprova.',
  download: 'Scarica',
  downloadThis: 'Scarica: {title}',
  show: 'Apri',
  showThis: 'Apri: {title}',
};

export const t = createWords('notices', it);
