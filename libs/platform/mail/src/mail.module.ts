import { Module } from '@nestjs/common';
import { readMailConfig } from '@zona/config';
import { MailResolver } from './mail.resolver.ts';
import { MailSettings } from './settings.service.ts';
import { Mailer } from './mailer.ts';

@Module({
  providers: [MailResolver, MailSettings, { provide: Mailer, useFactory: () => new Mailer(readMailConfig()) }],
})
export class MailModule {}
