import { randomUUID } from 'node:crypto';
import { idOf, objectivesOf } from './data.mjs';
import { manyDocuments } from './documents.mjs';
import { nodes, renamed } from './answers.mjs';

const byIdFields = 'code title summary position version updatedAt';
const ours = {
  byId: `query ById($id: ID!) { objective(id: $id) { id ${byIdFields} } }`,
  list: `query List($plan: ID!) { objectives(filter: { planId: $plan }, first: 100) { edges { node { id code title position version } } } }`,
  page: `query Page($plan: ID!, $after: String) { objectives(filter: { planId: $plan }, order: position, first: 20, after: $after) {
    edges { node { id ${byIdFields} } } pageInfo { hasNextPage endCursor } totalCount } }`,
  tree: `query Tree($id: ID!) { plan(id: $id) { id title status areas { id code title objectives { id code title version schede { id label form } } } } }`,
  home: `query Home { home { figures { key kind label note target { filter id page } value } plan { from id status title to }
    tasks { detail dueOn key kind target { filter id page } title } } }`,
  mutation: `mutation Update($input: UpdateObjectiveInput!) { updateObjective(input: $input) { objective { id summary version } problems { field code message } } }`,
};
const theirs = {
  byId: `query ById($ambito: UUID!, $id: UUID!) { objectiveByAmbitoIdAndRowId(ambitoId: $ambito, rowId: $id) { rowId ${byIdFields} } }`,
  list: `query List($plan: UUID!) { allObjectives(condition: { planId: $plan }, orderBy: [POSITION_ASC], first: 100) { nodes { rowId code title position version } } }`,
  page: `query Page($plan: UUID!, $after: Cursor) { allObjectives(condition: { planId: $plan }, orderBy: [POSITION_ASC], first: 20, after: $after) {
    nodes { rowId ${byIdFields} } pageInfo { hasNextPage endCursor } totalCount } }`,
  tree: `query Tree($ambito: UUID!, $id: UUID!) { planByAmbitoIdAndRowId(ambitoId: $ambito, rowId: $id) { rowId title status
    planAreasByAmbitoIdAndPlanId { nodes { rowId code title objectivesByAmbitoIdAndAreaId(orderBy: [POSITION_ASC]) { nodes { rowId code title version
      schedasByAmbitoIdAndObjectiveId { nodes { rowId label form } } } } } } } }`,
  mutation: `mutation Update($input: UpdateObjectiveByAmbitoIdAndRowIdInput!) { updateObjectiveByAmbitoIdAndRowId(input: $input) { objective { rowId summary version } } }`,
};

const asked = (query, variables) => ({ query, variables });
const read = (name, { zona, postgraphile, limit, answer }) => ({
  name,
  body: {
    zona: (v) => asked(ours[name], zona(v)),
    ...(postgraphile && { postgraphile: (v) => asked(theirs[name], postgraphile(v)) }),
    limit: (v) => ({ work: name, values: limit(v) }),
  },
  answer: answer ?? ((data) => data),
});

const isGap = ({ key }) => ['amounts', 'targets', 'answers'].includes(key);

/** What is read. `after` is the end of the first page as each contestant writes it: the page timed is the second. */
export const reads = [
  read('byId', {
    zona: (v) => ({ id: v.objective }),
    postgraphile: (v) => ({ ambito: v.ambitoId, id: v.objective }),
    limit: (v) => [v.objective],
    answer: (data) => renamed({ objective: data.objective ?? data.objectiveByAmbitoIdAndRowId }),
  }),
  read('list', {
    zona: (v) => ({ plan: v.plan }),
    postgraphile: (v) => ({ plan: v.plan }),
    limit: (v) => [v.plan],
    answer: (data) => nodes(data.objectives ?? data.allObjectives),
  }),
  read('page', {
    zona: (v) => ({ plan: v.plan, after: v.after?.zona ?? null }),
    postgraphile: (v) => ({ plan: v.plan, after: v.after?.postgraphile ?? null }),
    limit: (v) => [v.plan, ...(v.after ? JSON.parse(v.after.limit) : [0, idOf('objective', 0)])],
    answer(data) {
      const page = data.objectives ?? data.allObjectives;
      return {
        nodes: nodes(page),
        more: page.pageInfo.hasNextPage,
        total: page.totalCount,
        end: typeof page.pageInfo.endCursor,
      };
    },
  }),
  read('tree', {
    zona: (v) => ({ id: v.plan }),
    postgraphile: (v) => ({ ambito: v.ambitoId, id: v.plan }),
    limit: (v) => [v.plan],
    answer: (data) => renamed({ plan: data.plan ?? data.planByAmbitoIdAndRowId }),
  }),
  // PostGraphile makes an API of tables: the sentences and sums of this page would need code of its own. Beside the limit, what checks
  // over the whole plan, readings and phases add to the page is ours alone: only the gaps that both count are compared.
  read('home', {
    zona: () => ({}),
    limit: () => [],
    answer: ({ home }) => ({ ...home, tasks: home.tasks.filter(isGap) }),
  }),
];

/** What is asked of each: many plans and objectives of many readers, so that no answer is the only one in a cache. */
export const variantsOf = (readers, count) =>
  Array.from({ length: count }, (_, n) => {
    const reader = readers[n % readers.length];
    const plan = reader.plans[Math.floor(n / readers.length) % reader.plans.length];
    return {
      reader,
      ambitoId: reader.ambitoId,
      plan: idOf('plan', plan),
      objective: objectivesOf(plan)[(n * 37) % 100],
    };
  });

/** Saves a summary at the version that was read. Audit, idempotency and search words are only ours. */
export const mutation = {
  name: 'mutation',
  body: {
    zona: (v) =>
      asked(ours.mutation, {
        input: { richiestaId: randomUUID(), id: v.objective, version: v.version, summary: v.summary },
      }),
    postgraphile: (v) =>
      asked(theirs.mutation, {
        input: {
          ambitoId: v.ambitoId,
          rowId: v.objective,
          objectivePatch: { summary: v.summary, version: v.version + 1, updatedAt: new Date().toISOString() },
        },
      }),
    limit: (v) => ({ work: 'mutation', values: [v.objective, v.version, v.summary, randomUUID(), v.reader.accountId] }),
  },
  saved: (data) => renamed(data.updateObjective?.objective ?? data.updateObjectiveByAmbitoIdAndRowId?.objective),
};

export const documents = {
  name: 'documents',
  /** 200 documents nobody has seen: `generation` changes every key of the answers. */
  bodies(contestant, variants, generation) {
    return manyDocuments(contestant, generation).map((query, i) => {
      const v = variants[i % variants.length];
      if (contestant === 'limit') return [v, { work: 'byId', values: [v.objective] }];
      return [v, asked(query, contestant === 'zona' ? { id: v.objective } : { ambito: v.ambitoId, id: v.objective })];
    });
  },
  answer: renamed,
};
