export { default as matrixTypeDefs } from './matrix.graphql';
export { MatrixResolver } from './matrix.resolver.ts';
export { MatrixService } from './matrix.service.ts';
