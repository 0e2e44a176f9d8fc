export { planRoutes } from './routes';
