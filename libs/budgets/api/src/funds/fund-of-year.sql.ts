/** `fundOfYear` of the domain in SQL, for the statements that name a fund: `name` and `year` are expressions. */
export const fundOfYearSql = (name: string, year: string): string =>
  `(case when ${name} ~ ('(^|\\D)' || ${year} || '$') then ${name} when ${name} ~ '\\d$' then ${name} || ', anno ' || ${year} else ${name} || ' ' || ${year} end)`;
