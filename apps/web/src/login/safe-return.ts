/** Only an address of this site: the parameter comes from outside. */
export const safeReturn = (from: string | null): string =>
  from && /^\/(?![/\\])/.test(from) && !from.startsWith('/entra') ? from : '/';
