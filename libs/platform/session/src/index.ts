export { ApiError, type ErrorCode } from './api-error';
export { request, type TypedDocument } from './graphql-client';
export { LoginForm } from './login-form';
export { createQueryClient } from './query-client';
export { useCan, useSession, useViewer, type Session, type Viewer } from './session-context';
export { SessionProvider } from './session-provider';
export { useApi, useConnection, useGql } from './use-gql';
export type { Outcome } from './outcome';
export { useMutate } from './use-mutate';
