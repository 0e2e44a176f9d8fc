import { inAmbitoRoles, udp, type Policy } from '@zona/access';

/** Templates and terms: everybody who fills in or reads a card reads them; their form is decided by the responsabile. */
export const cardsPolicy: Policy = {
  grants: [
    {
      roles: inAmbitoRoles,
      actions: ['read'],
      subjects: ['VocabularyTerm', 'CardTemplate', 'CardRow', 'OwnTerm'],
    },
    {
      roles: ['responsabile_udp'],
      actions: ['create', 'update', 'withdraw', 'approve'],
      subjects: ['CardTemplate', 'CardRow'],
    },
    { roles: udp, actions: ['create'], subjects: ['OwnTerm'] },
    { roles: ['responsabile_udp'], actions: ['withdraw'], subjects: ['OwnTerm'] },
  ],
};
