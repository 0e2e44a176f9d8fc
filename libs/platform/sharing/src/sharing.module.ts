import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SharingResolver } from './sharing.resolver.ts';
import { SharingService } from './sharing.service.ts';

const hour = 3_600_000;

@Module({ providers: [SharingResolver, SharingService], exports: [SharingService] })
export class SharingModule implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sharing: SharingService) {}

  /** Agreements end on their day even if nobody is looking, and one that was cut short by a crash is carried through. */
  async onApplicationBootstrap(): Promise<void> {
    await this.sharing.settleAll();
    this.timer = setInterval(() => void this.sharing.settleAll().catch(() => undefined), hour);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
