import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import type { Config } from '@zona/config';
import { Database } from '@zona/database';
import { AuthController } from './auth.controller.ts';
import { AuthService } from './auth.service.ts';
import { LocalStrategy } from './local.strategy.ts';
import { SessionMiddleware } from './session.middleware.ts';
import { Sessions } from './sessions.ts';
import { CONFIG } from './tokens.ts';
import { Visitors } from './visitors.ts';

/** Login, sessions and the context of each request. */
@Module({
  imports: [PassportModule],
  controllers: [AuthController],
  providers: [
    AuthService,
    LocalStrategy,
    Visitors,
    {
      provide: Sessions,
      inject: [Database, CONFIG],
      useFactory: (database: Database, config: Config) => new Sessions(database, config.sessionHours),
    },
  ],
  exports: [AuthService, Sessions, Visitors],
})
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('auth/*path', 'files{/*path}');
  }
}
