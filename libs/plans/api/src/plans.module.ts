import { Module } from '@nestjs/common';
import { FilesModule } from '@zona/files';
import { JobsModule } from '@zona/jobs';
import { SharingModule } from '@zona/sharing';
import { ActionService } from './action.service.ts';
import { CardsResolver } from './cards/cards.resolver.ts';
import { TemplateService } from './cards/template.service.ts';
import { TermService } from './cards/term.service.ts';
import { CheckService } from './checks/check.service.ts';
import { ChecksResolver } from './checks/checks.resolver.ts';
import { DocumentService } from './documents/document.service.ts';
import { DocumentsResolver } from './documents/documents.resolver.ts';
import { ExchangeController } from './exchange/exchange.controller.ts';
import { ExchangeResolver } from './exchange/exchange.resolver.ts';
import { ImportService } from './exchange/import.service.ts';
import { HomeService } from './home.service.ts';
import { IndicatorService } from './indicators/indicator.service.ts';
import { IndicatorsResolver } from './indicators/indicators.resolver.ts';
import { ReadingService } from './indicators/reading.service.ts';
import { WeightService } from './monitoring/weight.service.ts';
import { EvaluationService } from './monitoring/evaluation.service.ts';
import { LineResolver } from './monitoring/line.resolver.ts';
import { LineService } from './monitoring/line.service.ts';
import { MonitoringResolver } from './monitoring/monitoring.resolver.ts';
import { PeriodService } from './monitoring/period.service.ts';
import { ContinuityService } from './life/continuity.service.ts';
import { LifeMutationResolver } from './life/life.mutation.resolver.ts';
import { LifeQueryResolver } from './life/life.query.resolver.ts';
import { CorrectionService } from './life/correction.service.ts';
import { LifeService } from './life/life.service.ts';
import { VersionService } from './life/version.service.ts';
import { ObjectiveService } from './objective.service.ts';
import { PlanService } from './plan.service.ts';
import { PlansMutationResolver } from './plans.mutation.resolver.ts';
import { PlansQueryResolver } from './plans.query.resolver.ts';
import { SchedaMutationResolver } from './scheda.mutation.resolver.ts';
import { SchedaService } from './scheda.service.ts';
import { MatrixService } from './sheets/matrix.service.ts';
import { SheetService } from './sheets/sheet.service.ts';
import { SheetsResolver } from './sheets/sheets.resolver.ts';
import { SnapshotService } from './snapshot/snapshot.service.ts';
import { LatePhases } from './timeline/late.service.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { TimelineService } from './timeline/timeline.service.ts';

@Module({
  imports: [SharingModule, FilesModule, JobsModule],
  controllers: [ExchangeController],
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
    CardsResolver,
    TemplateService,
    TermService,
    SheetsResolver,
    SheetService,
    MatrixService,
    TimelineResolver,
    TimelineService,
    LatePhases,
    IndicatorsResolver,
    IndicatorService,
    ReadingService,
    MonitoringResolver,
    LineResolver,
    PeriodService,
    LineService,
    EvaluationService,
    WeightService,
    LifeQueryResolver,
    LifeMutationResolver,
    CorrectionService,
    LifeService,
    ContinuityService,
    VersionService,
    ChecksResolver,
    CheckService,
    DocumentsResolver,
    DocumentService,
    ExchangeResolver,
    ImportService,
  ],
  exports: [SnapshotService],
})
export class PlansModule {}
