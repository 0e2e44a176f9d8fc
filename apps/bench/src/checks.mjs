import { canonical } from './answers.mjs';
import { ask } from './load.mjs';
import { newSummary, requestOf } from './requests.mjs';
import { documents, mutation, reads } from './works.mjs';

/** Gives each variant the end of its first page, as each contestant writes it. */
export async function findSecondPages(running, variants) {
  const page = reads.find((work) => work.name === 'page');
  for (const v of variants) {
    const after = {};
    for (const { name, port } of running) {
      const data = await ask(port, requestOf(name, v, page.body[name](v)));
      after[name] = (data.objectives ?? data.allObjectives).pageInfo.endCursor;
    }
    v.after = after;
  }
}

/** The same question must have the same answer from all, for every variant; otherwise no time means anything. */
export async function compareAnswers(running, variants, writables) {
  for (const work of reads) {
    const all = new Set();
    for (const v of variants) {
      const asked = running.filter(({ name }) => work.body[name]);
      const answers = await Promise.all(
        asked.map(async ({ name, port }) =>
          canonical(work.answer(await ask(port, requestOf(name, v, work.body[name](v))))),
        ),
      );
      differ(work.name, asked, answers);
      all.add(answers[0]);
    }
    if (all.size < new Set(variants.map((v) => v.ambitoId)).size)
      throw new Error(`${work.name}: ambiti with the same answer`);
  }
  const both = running.filter(({ name }) => name !== 'limit');
  const lists = both.map(({ name }) => documents.bodies(name, variants, 'check'));
  for (let i = 0; i < lists[0].length; i += 1) {
    const answers = await Promise.all(
      both.map(async ({ name, port }, n) => canonical(await ask(port, requestOf(name, ...lists[n][i])))),
    );
    differ(`document ${i}`, both, answers);
  }
  await compareWrites(running, writables.zona[0]);
}

/** All save the same objective, one after the other. */
async function compareWrites(running, target) {
  let { version } = target;
  for (const { name, port } of running) {
    const v = { ...target, version, summary: newSummary() };
    const saved = mutation.saved(await ask(port, requestOf(name, v, mutation.body[name](v))));
    version += 1;
    const expected = { id: v.objective, summary: v.summary, version };
    differ('mutation', [{ name }, { name: 'what was sent' }], [canonical(saved), canonical(expected)]);
  }
  target.version = version;
}

function differ(what, asked, answers) {
  const other = answers.findIndex((answer) => answer !== answers[0]);
  if (other < 0) return;
  const at = [...answers[0]].findIndex((c, i) => c !== answers[other][i]);
  const around = (text) => text.slice(Math.max(0, at - 80), at + 120);
  throw new Error(
    `VOID: ${what}: ${asked[0].name} and ${asked[other].name} answer differently:\n  ${around(answers[0])}\n  ${around(answers[other])}`,
  );
}
