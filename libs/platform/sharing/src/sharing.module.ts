import { Module } from '@nestjs/common';
import { SharingResolver } from './sharing.resolver.ts';
import { SharingService } from './sharing.service.ts';

@Module({ providers: [SharingResolver, SharingService], exports: [SharingService] })
export class SharingModule {}
