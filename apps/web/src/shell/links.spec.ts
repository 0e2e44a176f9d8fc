import { jobLink, targetLink } from './links';

describe('where a line of the home leads', () => {
  it('goes to the object, to the list, with its filter', () => {
    expect(targetLink({ page: 'Objective', id: '1', filter: null })).toBe('/obiettivi/1');
    expect(targetLink({ page: 'objective', id: '1', filter: null })).toBe('/obiettivi/1');
    expect(targetLink({ page: 'indicators', id: null, filter: null })).toBe('/indicatori');
    expect(targetLink({ page: 'plan', id: '1', filter: 'incomplete=1' })).toBe('/piani/1?incomplete=1');
  });

  it('does not invent a page it does not know', () => {
    expect(targetLink({ page: 'bilancio', id: '1', filter: null })).toBeNull();
    expect(targetLink(null)).toBeNull();
  });
});

describe('where the end of a job leads', () => {
  it('goes to what came of it, and nowhere when that has no page', () => {
    expect(jobLink('PlanImport', '1')).toBe('/piani/importazioni/1');
    expect(jobLink('Plan', '1')).toBe('/piani/1');
    expect(jobLink('File', '1')).toBeNull();
  });
});
