import { BudgetsModule } from '@zona/budgets-api';
import { FilesModule } from '@zona/files';
import { PlatformResolver } from '@zona/graphql';
import { JobsModule } from '@zona/jobs';
import { MailModule } from '@zona/mail';
import { PlansModule } from '@zona/plans-api';
import { RegistryModule } from '@zona/registry-api';
import { SharingModule } from '@zona/sharing';

/** The modules that answer operations: a new feature adds its own here. */
export const featureModules = [
  FilesModule,
  JobsModule,
  MailModule,
  SharingModule,
  RegistryModule,
  PlansModule,
  BudgetsModule,
];

type ResolverClass = new (...args: never[]) => object;

/** Every class that may answer operations: what the modules provide, whatever it is. */
export const resolvers = (): ResolverClass[] => [
  PlatformResolver,
  ...featureModules.flatMap((m) =>
    (Reflect.getMetadata('providers', m) as unknown[]).filter((p): p is ResolverClass => typeof p === 'function'),
  ),
];
