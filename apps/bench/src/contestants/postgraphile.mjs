import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile as its guide sets it up. The tenant comes from a header that it believes: no session is looked up. */
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['zona'],
      poolConfig: { max: Number(process.env.POOL), options: '-c TimeZone=UTC' },
    }),
  ],
  grafast: {
    context: (request) => ({ pgSettings: { 'app.ambito_id': request.node.req.headers['x-ambito'] } }),
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ event: 'listening', port: server.address().port })));
process.on('SIGTERM', () => process.exit(0));
