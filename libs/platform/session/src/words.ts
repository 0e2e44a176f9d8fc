import { createWords } from '@zona/ui';

/** What a person is told when a request fails, per code of the API. */
export const it = {
  UNAUTHENTICATED: 'La sessione è finita: entra di nuovo per continuare. Quello che hai scritto è ancora qui.',
  FORBIDDEN: 'Il tuo ruolo non permette questa operazione. Se ti serve, chiedi all’Ufficio di Piano.',
  NOT_FOUND: 'Quello che cerchi non c’è, o non è in questo ambito.',
  BAD_INPUT: 'Alcuni dati non sono accettati: controlla i campi e riprova.',
  CONFLICT: 'Qualcun altro ha salvato nello stesso momento. Ricarica e controlla prima di salvare di nuovo.',
  LIMIT: 'Troppe richieste in poco tempo. Aspetta un momento e riprova.',
  UNAVAILABLE: 'Il servizio non risponde. Controlla la connessione e riprova: non si è perso niente.',
  INTERNAL: 'C’è stato un errore nel servizio, non in quello che hai fatto. Riprova; se si ripete, segnalalo.',
  OUTDATED: 'Zona è stata aggiornata mentre lavoravi. Copia quello che non hai salvato e ricarica la pagina.',
  wait_one: 'Aspetta un minuto e riprova.',
  wait_other: 'Aspetta {count} minuti e riprova.',
  relogin: {
    title: 'Entra di nuovo',
    text: 'La sessione è finita. Quello che hai scritto in questa pagina è ancora qui: rientra per continuare.',
  },
  login: {
    email: 'Email',
    password: 'Password',
    submit: 'Entra',
    refused: 'Email o password non corrette. Controlla e riprova.',
    badEmail: 'Scrivi un indirizzo email, per esempio nome@comune.it.',
    showPassword: 'Mostra la password',
  },
};

export const t = createWords('session', it);
