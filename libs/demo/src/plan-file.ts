import type {
  AmountPeriod,
  Certainty,
  IndicatorKind,
  MeasureType,
  PlanKind,
  PlanStatus,
  YesNo,
} from '@zona/plans-domain';
import type { ApprovalFile, MonitoringFile } from './monitoring-file.ts';

/** A demo file: what a public document of an ambito states, each figure with its source line (libs/demo/README.md). */
export interface PlanFile {
  ambito: { slug: string; name: string; region: string; province: string; comuni: string[]; comuniSource: string };
  document: { key: string; title: string; file: string; lines: number };
  plan: {
    code: string;
    title: string;
    kind: PlanKind;
    from: string;
    to: string;
    template: string;
    status: PlanStatus;
    approval: { organ: string; act: string | null; date: string; line: number } | null;
  };
  areas: { key: string; code: string | null; title: string; policies: string[]; line: number }[];
  objectives: { key: string; code: string; area: string; title: string; summary: string | null; line: number }[];
  actions: {
    key: string;
    code: string | null;
    title: string;
    summary?: string | null;
    objectives: string[];
    partners?: string[];
    line: number;
  }[];
  schede: SchedaFile[];
  /** The act of each comune, where the document gives them. */
  approvals?: ApprovalFile[];
  monitoring?: MonitoringFile;
}

export interface SchedaFile {
  key: string;
  label: string;
  form: 'full' | 'stub';
  refersTo?: string;
  objective: string;
  action: string | null;
  line: number;
  answers?: { row: string; answer: YesNo | null; note?: string | null; choices?: string[]; line: number }[];
  amounts?: AmountFile[];
  staff?: { role: string; count: number | null; certainty: Certainty; line: number }[];
  indicators?: {
    kind: IndicatorKind;
    name: string;
    valueType: MeasureType;
    unit?: string | null;
    /** `+%`: the target is a change of the baseline, in percent. */
    comparator?: '=' | '>' | '>=' | '<' | '<=' | '+%' | null;
    baseline?: string | null;
    target?: string | null;
    targetText?: string | null;
    scale?: { from: string; to: string };
    byComune?: boolean;
    line: number;
  }[];
}

export interface AmountFile {
  key: string;
  value: string | null;
  valueTo?: string | null;
  period: AmountPeriod;
  certainty: Certainty;
  fund: string | null;
  sameAs?: string;
  sourceText: string;
  line: number;
}
