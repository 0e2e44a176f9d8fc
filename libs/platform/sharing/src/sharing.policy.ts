import { inAmbitoRoles, type Policy } from '@zona/access';

/** Sharing binds the ambito: the responsabile decides, everybody inside sees with whom. */
export const sharingPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['Share'] },
    { roles: ['responsabile_udp'], actions: ['create', 'update'], subjects: ['Share', 'ShareAcceptance'] },
  ],
};
