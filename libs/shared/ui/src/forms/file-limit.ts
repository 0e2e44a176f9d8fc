import { createContext } from 'react';

/** How large a file the server takes, in megabytes: told by the session, so that no page says another figure. */
export const FileLimit = createContext(25);
