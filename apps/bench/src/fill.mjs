import { fill } from './data.mjs';
import { fillRest } from './rest.mjs';

/** `node fill.mjs URL AMBITI ROWS`: fills a migrated database, for tests and for looking by hand. */
const [url, ambiti, rows] = process.argv.slice(2);
const { readers, ...made } = await fill(url, { ambiti: Number(ambiti), rows: Number(rows) });
await fillRest(url);
console.log(JSON.stringify({ ...made, reader: readers[0] }));
