/** What no generator should guess: where the new feature is put together with the others. */
export const nextSteps = ({ feature, Feature, featureVar, Type, list, label }) => `
Add these lines, then run: npm install && npm run generate && npm run check

apps/api/src/composition.ts
  import { ${featureVar}Entities, ${featureVar}Migration, ${featureVar}TypeDefs } from '@zona/${feature}-api';
  import { ${featureVar}Policy } from '@zona/${feature}-domain';
  catalog      ...${featureVar}Entities
  policies     ${featureVar}Policy
  migrations   ${featureVar}Migration        (last)
  typeDefs     ${featureVar}TypeDefs

apps/api/src/feature-modules.ts
  import { ${Feature}Module } from '@zona/${feature}-api';
  featureModules   ${Feature}Module

eslint.config.mjs, in scopes
  ${featureKey(feature)}: [${quoted(feature)}, 'platform', 'shared'],
  and ${quoted(feature)} in the lists of app (and of demo, if the demo loads it)

apps/web/codegen.ts, in homes
  'libs/${feature}/web/src'

apps/web/src/routes.tsx
  import { ${featureVar}Routes } from '@zona/${feature}-web';
  children   ...${featureVar}Routes

apps/web/src/shell/navigation.ts   a line that leads to /${feature}, for who may read ${Type}
apps/web/src/shell/links.ts        ${Type}: () => '/${feature}',
apps/web/src/it.ts                 nav: ${quoted(label)}; search.type: ${Type}
apps/web/src/pages/audit-words.ts  ${Type}, in both lists
docs/glossary.md                   ${Type}, and what ${list} lists
`;

const quoted = (text) => `'${text}'`;
const featureKey = (feature) => (feature.includes('-') ? quoted(feature) : feature);
