import type { RouteObject } from 'react-router';
import { allocationRoutes } from './allocation/routes';
import { deadlinesRoutes } from './deadlines/routes';
import { budgetRoutes } from './budget/routes';
import { exchangeRoutes } from './exchange/routes';
import { fundsRoutes } from './funds/routes';
import { ledgerRoutes } from './ledger/routes';
import { comuneRoutes } from './comune/routes';
import { matrixRoutes } from './matrix/routes';
import { reportingRoutes } from './reporting/routes';

export const budgetsRoutes: RouteObject[] = [
  ...budgetRoutes,
  ...fundsRoutes,
  ...exchangeRoutes,
  ...ledgerRoutes,
  ...matrixRoutes,
  ...comuneRoutes,
  ...reportingRoutes,
  ...deadlinesRoutes,
  ...allocationRoutes,
];
