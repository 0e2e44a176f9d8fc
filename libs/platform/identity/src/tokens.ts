/** Injection tokens of what the composition root makes. */
export const CONFIG = Symbol('config');
export const POLICIES = Symbol('policies');
