export { registryRoutes } from './routes';
