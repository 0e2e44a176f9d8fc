import type { FundReportPageQuery } from '../generated/graphql';

export type ReportData = NonNullable<FundReportPageQuery['fundReport']>;
export type SheetData = NonNullable<FundReportPageQuery['fundReportSheet']>;
export type Cost = SheetData['costs'][number];
export type Check = SheetData['checks'][number];
