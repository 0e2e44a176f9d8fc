export { DiskStore } from './disk-store.ts';
export { FILE_STORE, type FileStore, type Stored } from './file-store.ts';
export { filesEntities, filesMigration, filesOf } from './files.entities.ts';
export * from './files.module.ts';
export { filesPolicy } from './files.policy.ts';
export { Files, type FilePurpose, type FileSubject, type ReadableFile } from './files.service.ts';
export { sweepFiles } from './sweep.schedule.ts';
export { default as filesTypeDefs } from './files.graphql';
