import { readAddress, rowAddress, wayBack } from './address';

const at = (text: string) => new URLSearchParams(text);

it('says where one is, and takes what it does not know for nothing', () => {
  expect(readAddress(at('anno=2026&per=area&area=a1&area=&fondo=f1&per2=x'))).toEqual({
    year: 2026,
    by: 'area',
    filter: { areaId: 'a1', fundId: 'f1' },
    trail: [
      { by: 'area', key: 'a1' },
      { by: 'fund', key: 'f1' },
    ],
    forecast: false,
  });
  expect(readAddress(at('anno=tutti&per=niente')).year).toBeNull();
  expect(readAddress(at('anno=x'))).toMatchObject({ year: undefined, by: 'fund', trail: [] });
});

it('goes down from an area to its objectives, actions, lines and movements, and back by the same steps', () => {
  const area = rowAddress(at('anno=2026&per=area'), 'area', 'a1');
  expect(area).toBe('/bilancio?anno=2026&per=obiettivo&area=a1');
  const objective = rowAddress(at(area.split('?')[1]!), 'objective', 'o1');
  const action = rowAddress(at(objective.split('?')[1]!), 'action', 'none');
  expect(action).toBe('/bilancio?anno=2026&per=voce&area=a1&obiettivo=o1&azione=none');
  expect(rowAddress(at(action.split('?')[1]!), 'line', 'l1')).toBe('/bilancio/movimenti?voce=l1');
  expect(wayBack(at(action.split('?')[1]!)).map((b) => b.to)).toEqual([
    '/bilancio?anno=2026&per=area',
    '/bilancio?anno=2026&area=a1&per=obiettivo',
    '/bilancio?anno=2026&area=a1&obiettivo=o1&per=azione',
    '/bilancio?anno=2026&area=a1&obiettivo=o1&azione=none&per=voce',
  ]);
});

it('a year leads to its funds', () => {
  expect(rowAddress(at('anno=tutti&per=anno'), 'year', '2025')).toBe('/bilancio?anno=2025&per=fondo');
});
