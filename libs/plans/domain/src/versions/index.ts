export { canonicalJson } from './canonical.ts';
export { changeKinds, changeSubjects, type ChangeKind, type ChangeSubject, type PlanChange } from './change.ts';
export { diffSnapshots } from './diff.ts';
export {
  comparedFigures,
  countKinds,
  groupChanges,
  totalOfCards,
  type ChangeGroup,
  type ComparedFigure,
} from './groups.ts';
