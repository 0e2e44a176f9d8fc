/**
 * A fund with the year of its assignment, as people say it: "FNPS 2026". A name that ends with that year has it already, and one that
 * ends with another figure ("DGR 2065/2019") is kept apart from it.
 */
export function fundOfYear(name: string, year: number): string {
  if (new RegExp(`(^|\\D)${year}$`).test(name)) return name;
  return /\d$/.test(name) ? `${name}, anno ${year}` : `${name} ${year}`;
}
