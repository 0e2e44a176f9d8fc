/** PostGraphile's names for what we call otherwise; its connections are plain lists to us. */
const names = {
  rowId: 'id',
  planAreasByAmbitoIdAndPlanId: 'areas',
  objectivesByAmbitoIdAndAreaId: 'objectives',
  schedasByAmbitoIdAndObjectiveId: 'schede',
};

/** An answer in our names, keys in order, instants as one spelling: equal answers are equal text. */
export function renamed(value) {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(value)) return new Date(value).toISOString();
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'nodes') return renamed(value.nodes);
  const entries = keys.map((key) => [names[key] ?? key, renamed(value[key])]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The objects of a connection, whichever of the two forms was asked. */
export const nodes = (connection) => renamed(connection.nodes ?? connection.edges.map((edge) => edge.node));

export const canonical = (answer) => JSON.stringify(renamed(answer));
