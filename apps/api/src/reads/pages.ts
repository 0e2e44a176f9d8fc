import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { roles, type Role } from '@zona/access';
import { operationsBy } from '@zona/graphql';
import { featureModules } from '../feature-modules.ts';
import { refuseUnused } from './answers.ts';
import { startAsker, type Reading } from './ask.ts';
import { pretty } from './pretty.ts';
import { allAskings } from './requests.ts';

const platform = 'libs/platform/graphql';
const head = `-- The SQL of each read, as the read path writes it: made by \`npm run generate\`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.
`;

/** Where the SQL of a feature stands: beside the resolvers that answer. */
function homeOf(root: string, moduleName: string): string {
  const feature = moduleName.replace(/Module$/, '').toLowerCase();
  return existsSync(join(root, 'libs', feature, 'api')) ? `libs/${feature}/api` : `libs/platform/${feature}`;
}

/** Which feature answers each field of Query; those of none are the platform's. */
function homes(root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const module of featureModules)
    for (const provider of Reflect.getMetadata('providers', module) as unknown[])
      if (typeof provider === 'function')
        for (const { name } of operationsBy(provider.prototype as object)) found.set(name, homeOf(root, module.name));
  return found;
}

const told = (some: readonly Role[]): string =>
  roles.every((r) => r === 'platform_admin' || some.includes(r)) ? 'every role' : some.join(', ');

/** One file: questions that become the same statement for the same roles share its place. */
class Page {
  private readonly sections = new Map<string, { titles: Set<string>; who: string; sql: string }>();

  add(title: string, readings: readonly Reading[]): void {
    for (const { sql, roles: some } of readings) {
      const who = told(some);
      const section = this.sections.get(who + sql) ?? { titles: new Set(), who, sql };
      section.titles.add(title);
      this.sections.set(who + sql, section);
    }
  }

  text(): string {
    return [...this.sections.values()]
      .map(({ titles, who, sql }) => `\n-- ${[...titles].join('; ')}\n-- ${who}\n${pretty(sql)}\n`)
      .join('');
  }
}

/** The files of SQL by their path. */
export async function readsPages(root: string): Promise<Record<string, string>> {
  const asker = await startAsker();
  const home = homes(root);
  const pages = new Map<string, Page>();
  const pageAt = (path: string): Page => {
    const page = pages.get(path) ?? new Page();
    pages.set(path, page);
    return page;
  };
  for (const asking of allAskings(root)) {
    const at = asking.feature ?? home.get(`Query.${asking.fields[0]}`) ?? platform;
    pageAt(at).add(asking.title, await asker.readings(asking));
  }
  pageAt(platform).add('Before what a request asks', asker.entering());
  await asker.close();
  refuseUnused();
  return Object.fromEntries([...pages].map(([lib, page]) => [`${lib}/src/generated/reads.sql`, head + page.text()]));
}
