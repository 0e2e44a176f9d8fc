const fields = ['code', 'title', 'summary', 'position', 'version', 'updatedAt'];
const count = 200;

/** Documents that differ in shape and in every alias: an objective with its area, its plan and its cards. */
export function manyDocuments(contestant, generation) {
  const own = contestant === 'zona';
  return Array.from({ length: count }, (_, n) => {
    const mark = `_${generation}_${n}`;
    const some = (wanted) => wanted.filter((_, bit) => (n >> bit) % 2 === 0).map((f) => `${f}${mark}: ${f}`);
    const id = `id${mark}: ${own ? 'id' : 'rowId'}`;
    const area = `area: ${own ? 'area' : 'planAreaByAmbitoIdAndAreaId'} { ${id} title${mark}: title }`;
    const plan = `plan: ${own ? 'plan' : 'planByAmbitoIdAndPlanId'} { ${id} ${some(['code', 'title', 'status']).join(' ')} }`;
    const cards = own ? `schede { ${id} label }` : `schede: schedasByAmbitoIdAndObjectiveId { nodes { ${id} label } }`;
    const body = [id, ...some(fields), area, plan, cards].join(' ');
    return own
      ? `query D${mark}($id: ID!) { o${mark}: objective(id: $id) { ${body} } }`
      : `query D${mark}($ambito: UUID!, $id: UUID!) { o${mark}: objectiveByAmbitoIdAndRowId(ambitoId: $ambito, rowId: $id) { ${body} } }`;
  });
}
