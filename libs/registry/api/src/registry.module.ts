import { Module } from '@nestjs/common';
import { EntiService } from './enti.service.ts';
import { PeopleService } from './people.service.ts';
import { RegistryResolver } from './registry.resolver.ts';

@Module({ providers: [RegistryResolver, EntiService, PeopleService] })
export class RegistryModule {}
