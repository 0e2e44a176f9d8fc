import type { Plugin } from 'vite';

const fonts = /titillium-web-latin-(400|600)-normal.*\.woff2$/;

/**
 * The sheet and the two fonts that every page shows come first: index.html is painted with them while the scripts, which paint
 * nothing before they are all there, are still on their way. Fonts that come later would move what is written.
 */
export function firstPaint(): Plugin {
  return {
    name: 'zona-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: html.replace(/(<script type="module"|<link rel="modulepreload")/g, '$1 fetchpriority="low"'),
        tags: Object.keys(bundle)
          .filter((name) => fonts.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head' as const,
          })),
      }),
    },
  };
}
