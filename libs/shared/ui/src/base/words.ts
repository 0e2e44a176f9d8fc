import i18next from 'i18next';

/** Every dotted key of a resource; plural pairs `x_one`/`x_other` are asked for as `x`. */
type Leaf<K extends string> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K;
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Leaf<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

export type Words<T> = (key: Keys<T>, values?: Record<string, string | number>) => string;

void i18next.init({
  lng: 'it',
  fallbackLng: 'it',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
});

/** Registers a library's words under its name and returns the typed function that reads them. */
export function createWords<T extends object>(namespace: string, it: T): Words<T> {
  i18next.addResourceBundle('it', namespace, it);
  return (key, values) => i18next.t(key, { ns: namespace, ...values });
}
