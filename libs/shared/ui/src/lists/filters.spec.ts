import { countActive, filters, readFilters, writeFilters } from './filters';

const schema = {
  testo: filters.text(),
  stato: filters.oneOf(['draft', 'closed']),
  finiti: filters.flag(),
  aree: filters.list(),
};

interface Values {
  testo: string;
  stato: 'draft' | 'closed' | '';
  finiti: boolean;
  aree: string[];
}

describe('filters in the address', () => {
  it('round trips', () => {
    const values = { testo: 'affido & altro', stato: 'draft', finiti: true, aree: ['A', 'B'] } satisfies Values;
    const params = writeFilters<Values>(schema, new URLSearchParams(), values);
    expect(readFilters(schema, new URLSearchParams(params.toString()))).toEqual(values);
    expect(countActive<Values>(schema, values)).toBe(4);
  });

  it('does not trust the address', () => {
    const read = readFilters(schema, new URLSearchParams('stato=<script>&finiti=si'));
    expect(read).toEqual({ testo: '', stato: '', finiti: false, aree: [] });
    expect(countActive(schema, read)).toBe(0);
  });

  it('takes an empty filter out and leaves what is not its own', () => {
    const params = writeFilters(schema, new URLSearchParams('testo=x&scheda=2'), { testo: '  ' });
    expect(params.toString()).toBe('scheda=2');
  });
});
