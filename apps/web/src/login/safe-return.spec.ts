import { safeReturn } from './safe-return';

describe('the address one comes back to', () => {
  it('stays on this site', () => {
    expect(safeReturn('/piani/1?area=A')).toBe('/piani/1?area=A');
    for (const bad of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/entra',
      null,
    ]) {
      expect(safeReturn(bad)).toBe('/');
    }
  });
});
