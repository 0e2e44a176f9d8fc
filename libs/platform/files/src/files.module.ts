import { Module } from '@nestjs/common';
import type { Config } from '@zona/config';
import { CONFIG } from '@zona/identity';
import { DiskStore } from './disk-store.ts';
import { FILE_STORE } from './file-store.ts';
import { FilesController } from './files.controller.ts';
import { FilesResolver } from './files.resolver.ts';
import { Files } from './files.service.ts';

/** Files of an ambito. A feature imports it and asks for `Files`. */
@Module({
  controllers: [FilesController],
  providers: [
    Files,
    FilesResolver,
    { provide: FILE_STORE, inject: [CONFIG], useFactory: (config: Config) => new DiskStore(config.filesDir) },
  ],
  exports: [Files],
})
export class FilesModule {}
