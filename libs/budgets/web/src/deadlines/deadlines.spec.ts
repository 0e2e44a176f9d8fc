import { calendarOf, pageOf, type Deadline } from './deadlines';

const deadline = (some: Partial<Deadline> = {}): Deadline => ({
  id: 'spend:01990000-0000-7000-8000-000000000001',
  kind: 'spend',
  date: '2026-12-31',
  daysLeft: 39,
  title: 'FNPS 2026',
  fundId: 'f',
  fundName: 'FNPS 2026',
  who: 'Regione Lombardia',
  value: '1234.56',
  target: 'fund',
  targetId: 'f',
  ...some,
});

it('leads where a deadline is solved', () => {
  expect(pageOf(deadline())).toBe('/bilancio/fondi/f');
  expect(pageOf(deadline({ target: 'commitment', targetId: 'k' }))).toBe('/bilancio/impegni/k');
  expect(pageOf(deadline({ target: 'other' }))).toBeUndefined();
});

it('is a whole day in a calendar, the same one each time', async () => {
  const calendar = (
    await calendarOf([deadline(), deadline({ id: 'report:x', kind: 'report' })], 'https://zona.example')
  ).replace(/\r\n[ \t]/g, '');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261231');
  expect(calendar).toContain('DTEND;VALUE=DATE:20270101');
  expect(calendar).not.toContain('DURATION');
  expect(calendar).toContain('UID:spend-01990000-0000-7000-8000-000000000001@zona');
  expect(calendar).toContain('SUMMARY:Spendere il fondo: FNPS 2026');
  expect(calendar).toContain('https://zona.example/bilancio/fondi/f');
});
