/** A riparto with its year, said once. */
export const titleWithYear = ({ title, year }: { title: string; year: number }): string =>
  title.includes(String(year)) ? title : `${title}, ${year}`;
