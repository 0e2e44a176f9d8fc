import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface WebDocument {
  text: string;
  /** The folder of the feature whose pages ask it; null for the shell of the application. */
  feature: string | null;
}

const manifest = (path: string): string[] =>
  existsSync(path) ? Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : [];

/** The documents of the web application, as they are in the checkout now: older ones may be bundled with this program. */
export function webDocuments(root: string): WebDocument[] {
  const known = new Map<string, string | null>();
  for (const text of manifest(join(root, 'libs/platform/graphql/src/generated/persisted.json'))) known.set(text, null);
  for (const feature of readdirSync(join(root, 'libs')))
    for (const text of manifest(join(root, 'libs', feature, 'web/src/generated/persisted-documents.json')))
      known.set(text, `libs/${feature}/api`);
  return [...known].map(([text, feature]) => ({ text, feature }));
}
