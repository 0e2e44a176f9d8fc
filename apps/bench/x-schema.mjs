import { makeSchema } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { printSchema } from 'graphql';
const svc = makePgService({ connectionString: 'postgres://zona_app:zona-app-dev-1@127.0.0.1:55432/postgres', schemas: ['zona'] });
const { schema } = await makeSchema({ extends: [PostGraphileAmberPreset], pgServices: [svc] });
console.log(printSchema(schema));
process.exit(0);
