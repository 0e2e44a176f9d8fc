/** What the benchmark of documents takes from the product, put together as the worker does. */
export { catalog } from '../../api/src/composition.ts';
export { Database, openAppPool, Reader } from '@zona/database';
export { DocumentSource, documentWriters, SnapshotService } from '@zona/plans-api';
export { systemCtx } from '@zona/tenancy';
