import { IntentIds } from './intent';

describe('richiestaId', () => {
  it('is the same when the same input is sent again after a lost reply', () => {
    const ids = new IntentIds();
    expect(ids.idFor({ title: 'a' })).toBe(ids.idFor({ title: 'a' }));
  });

  it('changes with what is sent, and after a reply', () => {
    const ids = new IntentIds();
    const first = ids.idFor({ title: 'a' });
    expect(ids.idFor({ title: 'b' })).not.toBe(first);
    const second = ids.idFor({ title: 'b' });
    ids.settled();
    expect(ids.idFor({ title: 'b' })).not.toBe(second);
  });
});
