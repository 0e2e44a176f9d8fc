import { Module } from '@nestjs/common';
import { JobsResolver } from './jobs.resolver.ts';
import { Jobs } from './jobs.service.ts';

@Module({ providers: [JobsResolver, Jobs], exports: [Jobs] })
export class JobsModule {}
