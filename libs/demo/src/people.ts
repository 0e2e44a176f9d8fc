import type { Role } from '@zona/access';
import type { EnteKind, EnteRelation } from '@zona/registry-domain';

/** An ente of a demo ambito. Real bodies carry no codice fiscale here, because the sources give none; invented ones get one that checks. */
export interface DemoEnte {
  key: string;
  name: string;
  kind: EnteKind;
  relation: EnteRelation;
  /** Ten digits of an invented codice fiscale. */
  tenDigits?: string;
}

/** An invented person with an account. The same e-mail in two ambiti is the same account. */
export interface DemoPerson {
  givenName: string;
  familyName: string;
  email: string;
  jobTitle: string;
  role: Role;
  ente: string;
}

export interface DemoAmbito {
  slug: string;
  enti: DemoEnte[];
  people: DemoPerson[];
}

/** The one password of all demo accounts. It is printed at the start: a demo instance holds no real data. */
export const demoPassword = 'zona-dimostrazione';
export const demoAdmin = { email: 'piattaforma@zona.example', name: 'Piera Gestori' };

const solidale: DemoEnte = {
  key: 'ets',
  name: 'Cooperativa sociale Orizzonte (dimostrativa)',
  kind: 'ets',
  relation: 'partner',
  tenDigits: '9000000001',
};

export const demoAmbiti: readonly DemoAmbito[] = [
  {
    slug: 'carate-brianza',
    enti: [
      { key: 'asst', name: 'ASST Brianza', kind: 'asst', relation: 'ente_sanitario' },
      { key: 'ats', name: 'ATS Brianza', kind: 'ats', relation: 'vigilanza' },
      solidale,
      {
        key: 'ets2',
        name: 'Associazione Il Ponte (dimostrativa)',
        kind: 'ets',
        relation: 'partner',
        tenDigits: '9000000002',
      },
    ],
    people: [
      {
        givenName: 'Marta',
        familyName: 'Colombini',
        email: 'responsabile@carate.example',
        jobTitle: "Responsabile dell'Ufficio di Piano",
        role: 'responsabile_udp',
        ente: 'Biassono',
      },
      {
        givenName: 'Davide',
        familyName: 'Ferrantini',
        email: 'operatore@carate.example',
        jobTitle: 'Istruttore amministrativo',
        role: 'operatore_udp',
        ente: 'Biassono',
      },
      {
        givenName: 'Sonia',
        familyName: 'Verdelli',
        email: 'comune@carate.example',
        jobTitle: 'Responsabile dei servizi sociali',
        role: 'referente_comune',
        ente: 'Lissone',
      },
      {
        givenName: 'Ivan',
        familyName: 'Molteschi',
        email: 'assistente@carate.example',
        jobTitle: 'Assistente sociale',
        role: 'assistente_sociale',
        ente: 'Besana in Brianza',
      },
      {
        givenName: 'Luisa',
        familyName: 'Brambati',
        email: 'sindaco@carate.example',
        jobTitle: 'Sindaca',
        role: 'sindaco',
        ente: 'Albiate',
      },
      {
        givenName: 'Omar',
        familyName: 'Salvetti',
        email: 'ets@orizzonte.example',
        jobTitle: 'Coordinatore di area',
        role: 'operatore_ets',
        ente: 'ets',
      },
      {
        givenName: 'Nadia',
        familyName: 'Pirotta',
        email: 'asst@carate.example',
        jobTitle: 'Direzione sociosanitaria',
        role: 'referente_asst',
        ente: 'asst',
      },
      {
        givenName: 'Bruno',
        familyName: 'Caligari',
        email: 'ats@carate.example',
        jobTitle: 'Vigilanza sulle unità di offerta',
        role: 'vigilanza_ats',
        ente: 'ats',
      },
      {
        givenName: 'Irene',
        familyName: 'Tosoni',
        email: 'revisore@carate.example',
        jobTitle: 'Revisore dei conti',
        role: 'revisore',
        ente: 'Biassono',
      },
    ],
  },
  {
    slug: 'lodi',
    enti: [
      { key: 'asst', name: 'ASST di Lodi', kind: 'asst', relation: 'ente_sanitario' },
      { key: 'ats', name: 'ATS della Città Metropolitana di Milano', kind: 'ats', relation: 'vigilanza' },
      solidale,
    ],
    people: [
      {
        givenName: 'Paola',
        familyName: 'Grazzani',
        email: 'responsabile@lodi.example',
        jobTitle: "Responsabile dell'Ufficio di Piano",
        role: 'responsabile_udp',
        ente: 'Lodi',
      },
      {
        givenName: 'Andrea',
        familyName: 'Mussini',
        email: 'operatore@lodi.example',
        jobTitle: 'Operatore di programmazione',
        role: 'operatore_udp',
        ente: 'Lodi',
      },
      {
        givenName: 'Chiara',
        familyName: 'Bellotti',
        email: 'comune@lodi.example',
        jobTitle: 'Referente dei servizi sociali',
        role: 'referente_comune',
        ente: 'Codogno',
      },
      {
        givenName: 'Giada',
        familyName: 'Perini',
        email: 'assistente@lodi.example',
        jobTitle: 'Assistente sociale',
        role: 'assistente_sociale',
        ente: 'Lodi',
      },
      {
        givenName: 'Renato',
        familyName: 'Olmi',
        email: 'sindaco@lodi.example',
        jobTitle: 'Sindaco',
        role: 'sindaco',
        ente: 'Casalpusterlengo',
      },
      {
        givenName: 'Omar',
        familyName: 'Salvetti',
        email: 'ets@orizzonte.example',
        jobTitle: 'Coordinatore di area',
        role: 'operatore_ets',
        ente: 'ets',
      },
      {
        givenName: 'Teresa',
        familyName: 'Invernizzi Gallo',
        email: 'asst@lodi.example',
        jobTitle: 'Distretto sociosanitario',
        role: 'referente_asst',
        ente: 'asst',
      },
      {
        givenName: 'Walter',
        familyName: 'Dossena',
        email: 'ats@lodi.example',
        jobTitle: 'Vigilanza',
        role: 'vigilanza_ats',
        ente: 'ats',
      },
      {
        givenName: 'Elisa',
        familyName: 'Fontanini',
        email: 'revisore@lodi.example',
        jobTitle: 'Revisore dei conti',
        role: 'revisore',
        ente: 'Lodi',
      },
    ],
  },
  {
    slug: 'bassa-bresciana-centrale',
    enti: [
      {
        key: 'azienda',
        name: 'Azienda territoriale per i servizi alla persona',
        kind: 'azienda_consortile',
        relation: 'capofila',
      },
      { key: 'asst', name: 'ASST del Garda', kind: 'asst', relation: 'ente_sanitario' },
      { key: 'ats', name: 'ATS di Brescia', kind: 'ats', relation: 'vigilanza' },
      {
        key: 'ets',
        name: 'Cooperativa sociale La Bassa (dimostrativa)',
        kind: 'ets',
        relation: 'gestore',
        tenDigits: '9000000003',
      },
    ],
    people: [
      {
        givenName: 'Franca',
        familyName: 'Zubani',
        email: 'responsabile@bassabresciana.example',
        jobTitle: "Responsabile dell'Ufficio di Piano",
        role: 'responsabile_udp',
        ente: 'azienda',
      },
      {
        givenName: 'Luca',
        familyName: 'Ghidini',
        email: 'operatore@bassabresciana.example',
        jobTitle: 'Contabilità e programmazione',
        role: 'operatore_udp',
        ente: 'azienda',
      },
      {
        givenName: 'Silvia',
        familyName: 'Metelli',
        email: 'comune@bassabresciana.example',
        jobTitle: 'Ufficio servizi sociali',
        role: 'referente_comune',
        ente: 'Ghedi',
      },
      {
        givenName: 'Marco',
        familyName: 'Pedrini',
        email: 'assistente@bassabresciana.example',
        jobTitle: 'Assistente sociale',
        role: 'assistente_sociale',
        ente: 'Leno',
      },
      {
        givenName: 'Anna',
        familyName: 'Bresciani Volta',
        email: 'sindaco@bassabresciana.example',
        jobTitle: 'Sindaca',
        role: 'sindaco',
        ente: 'Manerbio',
      },
      {
        givenName: 'Piero',
        familyName: 'Rovetti',
        email: 'ets@labassa.example',
        jobTitle: 'Coordinatore',
        role: 'operatore_ets',
        ente: 'ets',
      },
      {
        givenName: 'Laura',
        familyName: 'Minelli',
        email: 'asst@bassabresciana.example',
        jobTitle: 'Distretto sociosanitario',
        role: 'referente_asst',
        ente: 'asst',
      },
      {
        givenName: 'Dario',
        familyName: 'Comini',
        email: 'ats@bassabresciana.example',
        jobTitle: 'Vigilanza',
        role: 'vigilanza_ats',
        ente: 'ats',
      },
      {
        givenName: 'Vera',
        familyName: 'Faustini',
        email: 'revisore@bassabresciana.example',
        jobTitle: 'Revisore dei conti',
        role: 'revisore',
        ente: 'azienda',
      },
    ],
  },
  {
    slug: 'distretto-5-melzo',
    enti: [
      { key: 'asst', name: 'ASST Melegnano e della Martesana', kind: 'asst', relation: 'ente_sanitario' },
      { key: 'ats', name: 'ATS della Città Metropolitana di Milano', kind: 'ats', relation: 'vigilanza' },
      { key: 'afol', name: 'AFOL Metropolitana', kind: 'altro', relation: 'gestore' },
      { key: 'offertasociale', name: 'Offertasociale', kind: 'azienda_consortile', relation: 'gestore' },
      {
        key: 'ets',
        name: 'Cooperativa sociale Martesana (dimostrativa)',
        kind: 'ets',
        relation: 'partner',
        tenDigits: '9000000004',
      },
    ],
    people: [
      {
        givenName: 'Giulia',
        familyName: 'Rondelli',
        email: 'responsabile@melzo.example',
        jobTitle: "Responsabile dell'Ufficio Unico",
        role: 'responsabile_udp',
        ente: 'Melzo',
      },
      {
        givenName: 'Matteo',
        familyName: 'Sardini',
        email: 'operatore@melzo.example',
        jobTitle: 'Monitoraggio dei servizi in gestione associata',
        role: 'operatore_udp',
        ente: 'Melzo',
      },
      {
        givenName: 'Elena',
        familyName: 'Crivelli Bassi',
        email: 'comune@melzo.example',
        jobTitle: 'Responsabile dei servizi sociali',
        role: 'referente_comune',
        ente: 'Inzago',
      },
      {
        givenName: 'Fabio',
        familyName: 'Maderna',
        email: 'assistente@melzo.example',
        jobTitle: 'Assistente sociale',
        role: 'assistente_sociale',
        ente: 'Vignate',
      },
      {
        givenName: 'Carla',
        familyName: 'Tresoldi',
        email: 'sindaco@melzo.example',
        jobTitle: 'Sindaca',
        role: 'sindaco',
        ente: 'Settala',
      },
      {
        givenName: 'Nicola',
        familyName: 'Agosti',
        email: 'ets@melzo.example',
        jobTitle: 'Coordinatore',
        role: 'operatore_ets',
        ente: 'ets',
      },
      {
        givenName: 'Rita',
        familyName: 'Colnaghi',
        email: 'asst@melzo.example',
        jobTitle: 'Distretto sociosanitario',
        role: 'referente_asst',
        ente: 'asst',
      },
      {
        givenName: 'Sergio',
        familyName: 'Palumbi',
        email: 'ats@melzo.example',
        jobTitle: 'Vigilanza sulle unità di offerta',
        role: 'vigilanza_ats',
        ente: 'ats',
      },
      {
        givenName: 'Anna',
        familyName: 'Villareale',
        email: 'revisore@melzo.example',
        jobTitle: 'Revisore dei conti',
        role: 'revisore',
        ente: 'Melzo',
      },
    ],
  },
];
