import { startApi, type Api, type Person } from './testing/harness.ts';

/** Templates, sheets and time line, as their people use them over HTTP. */
let api: Api;
let udp: Person;
let operatore: Person;
beforeAll(async () => {
  api = await startApi();
  udp = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
});
afterAll(() => api.close());

interface Template {
  id: string;
  state: string;
  version: number;
  edition: number;
  rows: { id: string; key: string; version: number; kind: string }[];
}
const templateFields = 'cardTemplate { id state version edition rows { id key version kind } }';
interface Templated {
  cardTemplate: Template | null;
}
const duplicate = async (input: object): Promise<Template> =>
  (await udp.save<Templated>('duplicateTemplate', { title: 'Prova', ...input }, templateFields)).cardTemplate!;
const row = (cardTemplateId: string, more: object) => ({
  cardTemplateId,
  label: 'Rete con le scuole',
  kind: 'yes_no',
  required: true,
  ...more,
});

describe('templates of the ambito', () => {
  it('a copy of the regional one is a draft with its rows; rows are added, ordered and taken away', async () => {
    const draft = await duplicate({ templateId: 'dgr-xii-2167-2024' });
    expect(draft).toMatchObject({ state: 'draft', edition: 1 });
    expect(draft.rows).toHaveLength(24);
    const added = await udp.save<Templated>('saveCardRow', row(draft.id, {}), templateFields);
    const key = added.cardTemplate!.rows.at(-1)!.key;
    expect(key).toBe('rete_con_le_scuole');
    const ids = added.cardTemplate!.rows.map((r) => r.id).reverse();
    const turned = await udp.save<Templated>(
      'reorderCardRows',
      { cardTemplateId: draft.id, cardRowIds: ids },
      templateFields,
    );
    expect(turned.cardTemplate!.rows[0]!.key).toBe(key);
    // The condition of the 14th row now looks forward: it may not be published so.
    const refused = await udp.save('publishCardTemplate', { id: draft.id, version: 1 }, templateFields);
    expect(refused.problems[0]?.message).toContain('viene prima');
  });

  it('a condition looks at an earlier yes/no row, and a row that others depend on stays', async () => {
    const draft = await duplicate({ templateId: 'dgr-xii-2167-2024' });
    const forward = await udp.save(
      'saveCardRow',
      row(draft.id, { whenRow: 'target', whenIs: 'no', whenThen: 'required' }),
      templateFields,
    );
    expect(forward.problems[0]?.field).toBe('whenRow');
    const half = await udp.save('saveCardRow', row(draft.id, { whenRow: 'premiale' }), templateFields);
    expect(half.problems[0]?.field).toBe('whenRow');
    const needed = draft.rows.find((r) => r.key === 'coprogrammato')!;
    const kept = await udp.save('withdrawCardRow', { id: needed.id, version: needed.version }, templateFields);
    expect(kept.problems[0]?.code).toBe('CONFLICT');
  });

  it('once published nothing of it changes; its copy is the next edition and supersedes it', async () => {
    const draft = await duplicate({ templateId: 'dgr-4563-2021' });
    const published = await udp.save<Templated>(
      'publishCardTemplate',
      { id: draft.id, version: draft.version },
      templateFields,
    );
    expect(published.cardTemplate!.state).toBe('published');
    const { version, rows } = published.cardTemplate!;
    const attempts = [
      udp.save('updateCardTemplate', { id: draft.id, version, title: 'Altro' }, templateFields),
      udp.save('withdrawCardTemplate', { id: draft.id, version }, templateFields),
      udp.save('saveCardRow', row(draft.id, {}), templateFields),
      udp.save('saveCardRow', row(draft.id, { id: rows[0]!.id, version: 1 }), templateFields),
      udp.save('withdrawCardRow', { id: rows[0]!.id, version: 1 }, templateFields),
      udp.save('reorderCardRows', { cardTemplateId: draft.id, cardRowIds: rows.map((r) => r.id) }, templateFields),
      udp.save('publishCardTemplate', { id: draft.id, version }, templateFields),
    ];
    for (const { problems } of await Promise.all(attempts)) expect(problems[0]?.code).toBe('CONFLICT');
    const next = (
      await udp.save<Templated>('duplicateCardTemplate', { cardTemplateId: draft.id, title: 'Seconda' }, templateFields)
    ).cardTemplate!;
    expect(next.edition).toBe(2);
    await udp.save('publishCardTemplate', { id: next.id, version: next.version }, templateFields);
    const [earlier] = await api.look<{ state: string }>('select state from zona.card_template where id = $1', [
      draft.id,
    ]);
    expect(earlier!.state).toBe('superseded');
  });

  it('a plan pins a published one and asks its rows; a draft, or another ambito’s, may not be pinned', async () => {
    const draft = await duplicate({ templateId: 'dgr-xii-2167-2024' });
    const plan = { code: 'PROVA', title: 'Prova', kind: 'piano_di_zona', templateId: 'dgr-4563-2021' };
    const dated = { ...plan, from: '2028-01-01', to: '2030-12-31', ownTemplateId: draft.id };
    const fields = 'plan { id template { id } ownTemplate { id rows { key } } counts { answersNotStated } }';
    expect((await udp.save('createPlan', dated, fields)).problems[0]?.field).toBe('ownTemplateId');
    await udp.save('saveCardRow', row(draft.id, {}), templateFields);
    await udp.save('publishCardTemplate', { id: draft.id, version: draft.version }, templateFields);
    const carate = await api.login('responsabile@carate.example');
    expect((await carate.save('createPlan', dated, fields)).problems[0]).toMatchObject({
      field: 'ownTemplateId',
      code: 'NOT_FOUND',
    });
    const made = await udp.save<{ plan: { id: string; template: { id: string }; ownTemplate: Template } }>(
      'createPlan',
      dated,
      fields,
    );
    expect(made.plan.template.id).toBe('dgr-xii-2167-2024');
    expect(made.plan.ownTemplate.rows).toHaveLength(25);

    const area = await udp.save<{ planArea: { id: string } }>(
      'createPlanArea',
      { planId: made.plan.id, title: 'Area', policyAreaIds: [] },
      'planArea { id }',
    );
    const objective = await udp.save<{ objective: { id: string } }>(
      'createObjective',
      { areaId: area.planArea.id, code: '1', title: 'Uno' },
      'objective { id }',
    );
    const scheda = await udp.save<{ scheda: { id: string } }>(
      'createScheda',
      { objectiveId: objective.objective.id, label: 'Scheda' },
      'scheda { id }',
    );
    const answered = await udp.save<{ scheda: { answers: { row: string }[] } }>(
      'answerSchedaRow',
      { schedaId: scheda.scheda.id, row: 'rete_con_le_scuole', answer: 'yes' },
      'scheda { answers { row } }',
    );
    expect(answered.scheda.answers).toEqual([{ row: 'rete_con_le_scuole' }]);
    const unknown = await udp.save(
      'answerSchedaRow',
      { schedaId: scheda.scheda.id, row: 'descrizione', note: 'x' },
      'scheda { id }',
    );
    expect(unknown.problems[0]?.field).toBe('row');
  });

  it('are made by the responsabile alone; terms are added by the whole office, each once', async () => {
    const denied = await operatore.ask(
      'mutation($input: DuplicateTemplateInput!) { duplicateTemplate(input: $input) { problems { code } } }',
      { input: { richiestaId: crypto.randomUUID(), templateId: 'dgr-4563-2021', title: 'x' } },
    );
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const add = (label: string) =>
      operatore.save<{ ownTerm: { id: string } | null }>(
        'addTerm',
        { vocabulary: 'punti_chiave', policyAreaId: 'dgr-xii-2167-2024:B', label },
        'ownTerm { id }',
      );
    const [first, again] = [await add('Orti di quartiere'), await add('  orti di QUARTIERE')];
    expect(again.ownTerm!.id).toBe(first.ownTerm!.id);
    const closed = await operatore.save('addTerm', { vocabulary: 'bisogno', label: 'boh' }, 'ownTerm { id }');
    expect(closed.problems[0]?.field).toBe('label');
  });
});

describe('project sheets of Carate', () => {
  interface Matrix {
    id: string;
    kind: string;
    declared: string | null;
    lines: { id: string; label: string; declared: string | null; version: number }[];
    sources: { id: string; label: string }[];
    cells: { value: string | null; version: number; line: { id: string }; source: { id: string } }[];
  }
  interface Sheet {
    id: string;
    title: string;
    startMonth: string | null;
    months: number;
    phases: { spans: object[]; progress: string }[];
    matrices: Matrix[];
  }
  const matrixFields =
    'id kind declared lines { id label declared version } sources { id label } cells { value version line { id } source { id } }';
  let carate: Person;
  let sheets: Sheet[];
  beforeAll(async () => {
    carate = await api.login('responsabile@carate.example');
    const plans = await carate.ask<{ plans: { edges: { node: { id: string } }[] } }>(
      '{ plans(first: 1) { edges { node { id } } } }',
    );
    const read = await carate.ask<{ projectSheets: Sheet[] }>(
      `query($p: ID!) { projectSheets(planId: $p) { id title startMonth months phases { spans { fromMonth toMonth } progress } matrices { ${matrixFields} } } }`,
      { p: plans.data!.plans.edges[0]!.node.id },
    );
    sheets = read.data!.projectSheets;
  });

  it('OUI, SI and #YES with the figures of the document, as written', () => {
    const [oui, si, yes] = sheets;
    expect(sheets.map((s) => [s.startMonth, s.months, s.phases.length])).toEqual([
      [null, 34, 6],
      ['2022-04', 15, 19],
      ['2022-05', 20, 19],
    ]);
    expect(oui!.matrices[0]!.declared).toBe('152212.54');
    expect(oui!.matrices[0]!.lines.map((l) => l.declared)).toEqual([
      '2000.00',
      '15000.00',
      '400.00',
      '101200.00',
      '3600.00',
    ]);
    expect(oui!.matrices[0]!.cells).toHaveLength(6);
    expect([si!, yes!].map((s) => s.matrices[0]!.declared)).toEqual([null, null]);
    expect(yes!.phases.every((p) => p.spans.length === 0)).toBe(true);
    expect(oui!.phases[5]!.spans).toHaveLength(8);
  });

  it('cells are saved together, each with its version; a line with figures stays', async () => {
    const matrix = sheets[0]!.matrices[0]!;
    const [line, source] = [matrix.lines[0]!, matrix.sources[0]!];
    const cell = { lineId: line.id, sourceId: source.id, value: '10.50' };
    const save = (cells: object[]) =>
      carate.save<{ budgetMatrix: Matrix | null; conflict: object | null }>(
        'saveMatrixCells',
        { matrixId: matrix.id, cells },
        `budgetMatrix { ${matrixFields} }`,
      );
    const saved = await save([cell]);
    const made = saved.budgetMatrix!.cells.find((c) => c.line.id === line.id && c.source.id === source.id)!;
    expect(made).toMatchObject({ value: '10.50', version: 1 });
    const changed = await save([{ ...cell, value: '11.00', version: 1 }]);
    expect(changed.budgetMatrix).not.toBeNull();
    expect((await save([{ ...cell, value: '12.00', version: 1 }])).conflict).not.toBeNull();
    const elsewhere = sheets[1]!.matrices[0]!.lines[0]!.id;
    expect((await save([{ ...cell, lineId: elsewhere }])).problems[0]?.code).toBe('NOT_FOUND');
    const kept = await carate.save('withdrawMatrixLine', { id: line.id, version: line.version }, 'budgetMatrix { id }');
    expect(kept.problems[0]?.message).toContain('svuota prima');
  });
});

describe('the time line of Lodi', () => {
  interface Phase {
    id: string;
    title: string;
    version: number;
    progress: string;
    doneOn: string | null;
    owner: { id: string } | null;
  }
  const inForce = async (person: Person): Promise<string> => {
    const { data } = await person.ask<{ plans: { edges: { node: { id: string; status: string } }[] } }>(
      '{ plans(first: 5) { edges { node { id status } } } }',
    );
    return data!.plans.edges.find((e) => e.node.status === 'in_force')!.node.id;
  };
  const read = async (person: Person): Promise<Phase[]> => {
    const planId = await inForce(person);
    const answer = await person.ask<{ phases: Phase[] }>(
      'query($p: ID!) { phases(planId: $p) { id title version progress doneOn owner { id } } }',
      { p: planId },
    );
    return answer.data!.phases;
  };
  const lateTasks = async (person: Person): Promise<string[]> => {
    const { data } = await person.ask<{ home: { tasks: { key: string; kind: string; title: string }[] } }>(
      '{ home { tasks { key kind title } } }',
    );
    return data!.home.tasks.filter((t) => t.key.startsWith('phase:')).map((t) => t.title);
  };

  it('what is late is on Oggi: all of it for the office, its own for the ente; done, it leaves', async () => {
    const comune = await api.login('comune@lodi.example');
    expect(await lateTasks(udp)).toHaveLength(2);
    expect(await lateTasks(comune)).toEqual(['In ritardo: Procedure alle scuole all’avvio di ogni anno']);
    const own = (await read(comune)).find((p) => p.owner)!;
    const advance = (person: Person, phase: Phase, step: string, version = phase.version) =>
      person.save<{ phase: Phase | null }>(
        'advancePhase',
        { id: phase.id, version, step },
        'phase { id version progress doneOn owner { id } title }',
      );
    const early = await advance(comune, own, 'finish');
    expect(early.problems[0]?.field).toBe('step');
    const started = await advance(comune, own, 'start');
    expect(started.phase!.progress).toBe('running');
    const done = await advance(comune, own, 'finish', started.phase!.version);
    expect(done.phase!.doneOn).not.toBeNull();
    expect(await lateTasks(comune)).toEqual([]);
    const others = (await read(comune)).find((p) => !p.owner)!;
    const denied = await comune.ask(
      'mutation($input: AdvancePhaseInput!) { advancePhase(input: $input) { problems { code } } }',
      { input: { richiestaId: crypto.randomUUID(), id: others.id, version: others.version, step: 'start' } },
    );
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a phase is of its plan: an objective of another one is refused, and so are months in the wrong order', async () => {
    const [phase] = await read(udp);
    const [carate] = await api.look<{ id: string }>(
      "select o.id from zona.objective o join zona.ambito a on a.id = o.ambito_id where a.slug = 'carate-brianza' limit 1",
    );
    const input = {
      planId: await inForce(udp),
      title: 'Prova',
      kind: 'phase',
      unit: 'month',
      spans: [{ from: '2026-03', to: '2026-05' }],
    };
    const foreign = await udp.save('savePhase', { ...input, objectiveId: carate!.id }, 'phase { id }');
    expect(foreign.problems[0]).toMatchObject({ field: 'objectiveId', code: 'NOT_FOUND' });
    const turned = await udp.save(
      'savePhase',
      { ...input, spans: [{ from: '2026-05', to: '2026-03' }] },
      'phase { id }',
    );
    expect(turned.problems[0]?.message).toBe('La fine viene prima dell’inizio.');
    const saved = await udp.save<{ phase: { spans: object[] } }>(
      'savePhase',
      { ...input, id: phase!.id, version: phase!.version },
      'phase { spans { from to fromMonth toMonth } }',
    );
    expect(saved.phase.spans).toEqual([{ from: '2026-03', to: '2026-05', fromMonth: null, toMonth: null }]);
  });

  it('a phase that was withdrawn comes back where it was; not for who may not, nor on an old version', async () => {
    const before = await read(udp);
    const phase = before[1]!;
    const gone = await udp.save<{ phase: { version: number } }>(
      'withdrawPhase',
      { id: phase.id, version: phase.version },
      'phase { version }',
    );
    expect((await read(udp)).map((p) => p.id)).not.toContain(phase.id);
    const back = (person: Person, version: number) =>
      person.save<{ phase: { id: string } | null; conflict: object | null }>(
        'restorePhase',
        { id: phase.id, version },
        'phase { id }',
      );
    await expect(back(await api.login('comune@lodi.example'), gone.phase.version)).rejects.toThrow(/FORBIDDEN/);
    const elsewhere = await back(await api.login('responsabile@carate.example'), gone.phase.version);
    expect(elsewhere.problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
    expect((await back(udp, phase.version)).conflict).not.toBeNull();
    expect((await back(udp, gone.phase.version)).problems).toEqual([]);
    expect((await read(udp)).map((p) => p.id)).toEqual(before.map((p) => p.id));
  });
});
