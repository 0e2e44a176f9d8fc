import { Module } from '@nestjs/common';
import { SharingModule } from '@zona/sharing';
import { ActionService } from './action.service.ts';
import { HomeService } from './home.service.ts';
import { ObjectiveService } from './objective.service.ts';
import { PlanService } from './plan.service.ts';
import { PlansMutationResolver } from './plans.mutation.resolver.ts';
import { PlansQueryResolver } from './plans.query.resolver.ts';
import { SchedaMutationResolver } from './scheda.mutation.resolver.ts';
import { SchedaService } from './scheda.service.ts';
import { SnapshotService } from './snapshot/snapshot.service.ts';

@Module({
  imports: [SharingModule],
  providers: [
    PlansQueryResolver,
    PlansMutationResolver,
    SchedaMutationResolver,
    PlanService,
    ObjectiveService,
    ActionService,
    SchedaService,
    HomeService,
    SnapshotService,
  ],
  exports: [SnapshotService],
})
export class PlansModule {}
