export * from './demo.ts';
export { demoAmbiti, demoPassword } from './people.ts';
export type { PlanFile } from './plan-file.ts';
