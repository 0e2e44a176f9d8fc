/** A sum of cents as euro, exact text; of nothing it is 0.00. */
export const euro = (cents: string): string => `round(coalesce(${cents}, 0) / 100.0, 2)::text`;

/** The ente that governs a comune, by its ISTAT code, among those of the ambito. */
export const enteOfIstat = (istat: string, tenant: string): string =>
  `(select e.id from ambito_ente l join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = ${istat}
      where l.ambito_id = ${tenant} and l.withdrawn_at is null order by l.id limit 1)`;
