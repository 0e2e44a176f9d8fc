import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles, names } from '@nx/devkit';
import { nextSteps } from './next-steps.mjs';

const templates = join(fileURLToPath(new URL('.', import.meta.url)), 'files');

const snake = (pascal) => pascal.replace(/(?<=.)[A-Z]/g, (c) => `_${c}`).toLowerCase();
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the templates are filled with. */
function wordsOf({ name, entity, label }) {
  const feature = names(name);
  const type = entity ?? feature.className;
  const one = lowerFirst(type);
  return {
    feature: feature.fileName,
    Feature: feature.className,
    featureVar: feature.propertyName,
    Type: type,
    one,
    // Where the language has no plural of its own, the list is an "elenco".
    list: feature.propertyName === one ? `elenco${type}` : feature.propertyName,
    file: names(type).fileName,
    table: snake(type),
    label: label ?? feature.className,
    // The instant orders the migration after those that are there.
    instant: Date.now(),
  };
}

/** Nx calls this with the virtual tree of the checkout; the lines to add by hand are told when the files are written. */
export default async function generateFeature(tree, options) {
  const words = wordsOf(options);
  const root = `libs/${words.feature}`;
  if (tree.exists(root)) throw new Error(`${root} exists already`);
  generateFiles(tree, templates, root, words);
  await formatFiles(tree);
  return () => console.log(nextSteps(words));
}
