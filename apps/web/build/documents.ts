import type { Plugin } from 'vite';

const call = /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g;
const generated = /\/generated\/graphql\.ts$/;

/**
 * Leaves the text of the GraphQL documents out of the build: the page sends their hashes. `graphql()` looks a document up by its
 * text in a list of all; here it becomes the document itself, so that each page carries only its own.
 */
export function documentsByHash(): Plugin {
  return {
    name: 'zona-documents-by-hash',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (generated.test(id)) return { code: withoutText(code), map: null };
      if (id.includes('/node_modules/') || !/\bgraphql\(`/.test(code)) return null;
      return { code: asDocuments(code), map: null };
    },
  };
}

const withoutText = (code: string) =>
  code.replace(/new TypedDocumentString\(`[^`]*`/g, "/* @__PURE__ */ new TypedDocumentString(''");

const asDocuments = (code: string) =>
  code
    .replace(/import \{ graphql \} from '(.*\/generated)';/, "import * as documents from '$1/graphql';")
    .replace(
      call,
      (_, kind: string, name: string) => `documents.${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`,
    );
