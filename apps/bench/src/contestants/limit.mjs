import { createServer } from 'node:http';
import pg from 'pg';
import { answerHome } from './limit-home.mjs';
import { statements } from './limit-sql.mjs';

/**
 * The limit: what one can do at best with this driver, transaction and context. One hand-written statement per work
 * returns the whole answer as text, and the server passes it on.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL),
  pipeline: process.env.PIPELINE === '1',
  options: '-c search_path=zona -c TimeZone=UTC',
});

async function answer(work, ambitoId, values) {
  const client = await pool.connect();
  try {
    // Queued at once: sent one after the other, or together when the connection pipelines.
    const [, , { rows }] = await Promise.all([
      client.query('begin'),
      client.query('select zona.set_ambito($1)', [ambitoId]),
      client.query({ name: work, text: statements[work], values: [ambitoId, ...values] }),
      client.query('commit'),
    ]);
    client.release();
    return rows[0]?.answer ?? 'null';
  } catch (error) {
    client.release(error);
    throw error;
  }
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { work, values } = JSON.parse(Buffer.concat(chunks).toString());
    try {
      const found = await answer(work, request.headers['x-ambito'], values);
      const data = work === 'home' ? JSON.stringify(answerHome(JSON.parse(found))) : found;
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${data}}`);
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ event: 'listening', port: server.address().port })));
process.on('SIGTERM', () => process.exit(0));
