export { budgetsRoutes } from './routes';
