export { type CardRow, type Surroundings } from './line-fields.ts';
export * from './exchange.policy.ts';
export * from './exchange.schemas.ts';
export * from './layout.ts';
export { SheetReading } from './lines.ts';
export type { Operation } from './compare.ts';
export * from './match.ts';
export {
  itemLabel,
  itemTypes,
  problem as exchangeProblem,
  type Draft,
  type Item,
  type ItemType,
  type Message,
  type SheetCell,
  type SheetLine,
} from './model.ts';
export * from './sheets.ts';
export { itemText } from './told.ts';
export { listWords, type ListName } from './words.ts';
export * from './write.ts';
export { correctionsOf, type PlanReading } from './readings.ts';
