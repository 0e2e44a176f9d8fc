import { neighbours } from './neighbours';

const order = ['a', 'b', 'c', 'd'].map((id) => ({ id, code: id, title: id }));

describe('neighbours', () => {
  it('follows the list one came from', () => {
    const { previous, next } = neighbours(order, 'c', ['a', 'c', 'd']);
    expect([previous?.id, next?.id]).toEqual(['a', 'd']);
  });

  it('follows the plan when one came from elsewhere', () => {
    const { previous, next } = neighbours(order, 'a', ['b', 'd']);
    expect([previous, next?.id]).toEqual([null, 'b']);
  });
});
