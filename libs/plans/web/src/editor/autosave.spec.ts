import { jest } from '@jest/globals';
import { Autosave, type DraftStore, type SaveOutcome, type SaveRequest } from './autosave';

interface Values {
  title: string;
  note: string;
}

const drafts = () => {
  const kept = new Map<string, string>();
  const store: DraftStore = {
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
  return { kept, store };
};

function setUp(answers: (SaveOutcome | Error)[], kept = drafts()) {
  const sent: SaveRequest<Values>[] = [];
  let n = 0;
  const saver = new Autosave<Values>({
    value: { title: 'a', note: '' },
    version: 1,
    save: (request) => {
      sent.push(structuredClone(request));
      const answer = answers.shift() ?? { kind: 'saved', version: (request.version ?? 0) + 1 };
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    codeOf: (fault) => ({ code: (fault as Error).message, message: 'guasto' }),
    drafts: kept.store,
    draftKey: 'k',
    newId: () => `r${++n}`,
  });
  return { saver, sent, kept: kept.kept };
}

const conflict = { version: 7, changedAt: '2026-11-22T10:00:00Z', changedBy: 'Giulia', fields: [] };

describe('Autosave', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('sends what changed once the typing pauses, with the version read', async () => {
    const { saver, sent } = setUp([]);
    saver.change({ title: 'ab' });
    saver.change({ title: 'abc' });
    expect(sent).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ richiestaId: 'r1', version: 1, changes: { title: 'abc' } }]);
    expect(saver.getState().status).toBe('saved');
    expect(saver.unsaved).toBe(false);
  });

  it('uses the version of the last save for the next', async () => {
    const { saver, sent } = setUp([]);
    saver.change({ title: 'b' });
    await saver.flush();
    saver.change({ note: 'n' });
    await saver.flush();
    expect(sent.map((r) => [r.version, r.changes])).toEqual([
      [1, { title: 'b' }],
      [2, { note: 'n' }],
    ]);
  });

  it('sends one request at a time, and what was typed meanwhile after it', async () => {
    const { saver, sent } = setUp([]);
    saver.change({ title: 'b' });
    const first = saver.flush();
    saver.change({ title: 'bc' });
    await Promise.all([first, saver.flush()]);
    expect(sent.map((r) => r.changes)).toEqual([{ title: 'b' }, { title: 'bc' }]);
  });

  it('repeats word for word what may have arrived, then sends the rest', async () => {
    const { saver, sent } = setUp([new Error('UNAVAILABLE')]);
    saver.change({ title: 'b' });
    await saver.flush();
    expect(saver.getState().status).toBe('waiting');
    saver.change({ note: 'n' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent.map((r) => [r.richiestaId, r.changes])).toEqual([
      ['r1', { title: 'b' }],
      ['r1', { title: 'b' }],
      ['r2', { note: 'n' }],
    ]);
    expect(saver.getState().status).toBe('saved');
  });

  it('keeps a draft until it is saved, and puts it back after the page is lost', async () => {
    const kept = drafts();
    const before = setUp([new Error('UNAUTHENTICATED')], kept);
    before.saver.change({ note: 'da non perdere' });
    await before.saver.flush();
    expect(before.saver.getState().status).toBe('expired');
    before.saver.stop();

    const after = setUp([], kept);
    expect(after.saver.getState()).toMatchObject({ value: { note: 'da non perdere' }, recovered: true });
    await after.saver.flush();
    expect(after.sent).toMatchObject([{ changes: { note: 'da non perdere' } }]);
    expect(kept.kept.size).toBe(0);
  });

  it('a draft written before another saved goes out over its own version, so that the conflict shows', async () => {
    const kept = drafts();
    kept.store.set('k', JSON.stringify({ version: 0, changes: { note: 'vecchia', title: 'a', altro: 1 } }));
    const { saver, sent } = setUp([{ kind: 'conflict', conflict }], kept);
    await saver.flush();
    expect(sent).toMatchObject([{ version: 0, changes: { note: 'vecchia' } }]);
    expect(sent[0]?.changes).not.toHaveProperty('altro');
    expect(saver.getState().status).toBe('conflict');
  });

  it('a draft that says what is already saved, or that cannot be read, is nothing', () => {
    const kept = drafts();
    kept.store.set('k', JSON.stringify({ version: 0, changes: { title: 'a' } }));
    expect(setUp([], kept).saver.getState().recovered).toBe(false);
    kept.store.set('k', 'non json');
    expect(setUp([], kept).saver.getState()).toMatchObject({ recovered: false, status: 'idle' });
  });

  it('shows problems and keeps what was typed', async () => {
    const problems = [{ field: 'title', code: 'REQUIRED', message: 'Scrivi un titolo.' }];
    const { saver } = setUp([{ kind: 'problems', problems }]);
    saver.change({ title: '' });
    await saver.flush();
    expect(saver.getState()).toMatchObject({ status: 'refused', problems, value: { title: '' } });
    saver.change({ title: 'ok' });
    await saver.flush();
    expect(saver.getState()).toMatchObject({ status: 'saved', problems: [] });
  });

  it('in a conflict sends nothing more until one chooses; mine goes over the version just seen', async () => {
    const { saver, sent } = setUp([{ kind: 'conflict', conflict }]);
    saver.change({ title: 'mio' });
    await saver.flush();
    saver.change({ note: 'ancora' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    await saver.keepMine();
    expect(sent[1]).toMatchObject({ richiestaId: 'r2', version: 7, changes: { title: 'mio', note: 'ancora' } });
    expect(saver.getState().status).toBe('saved');
  });

  it('theirs replaces what is here and leaves nothing to send', async () => {
    const { saver, sent, kept } = setUp([{ kind: 'conflict', conflict }]);
    saver.change({ title: 'mio' });
    await saver.flush();
    saver.takeTheirs({ title: 'suo', note: '' }, 7);
    expect(saver.getState()).toMatchObject({ value: { title: 'suo' }, conflict: null, status: 'idle' });
    expect(saver.unsaved).toBe(false);
    expect(kept.size).toBe(0);
    await saver.flush();
    expect(sent).toHaveLength(1);
  });

  it('follows a newer reading only when nothing is being written', () => {
    const { saver } = setUp([]);
    saver.seen({ title: 'z', note: '' }, 2);
    expect(saver.getState().value.title).toBe('z');
    saver.change({ title: 'zz' });
    saver.seen({ title: 'y', note: '' }, 3);
    expect(saver.getState().value.title).toBe('zz');
  });

  it('typing back what was there leaves nothing to save', async () => {
    const { saver, sent } = setUp([]);
    saver.change({ title: 'b' });
    saver.change({ title: 'a' });
    await saver.flush();
    expect(sent).toHaveLength(0);
    expect(saver.getState().status).toBe('idle');
  });
});
