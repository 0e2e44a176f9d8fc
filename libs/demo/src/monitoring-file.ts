import type {
  AmountPeriod,
  Certainty,
  CountMeasure,
  LineActKind,
  LineAmountKind,
  LineState,
  ProviderRole,
} from '@zona/plans-domain';

/** What the document says of a half-year, each figure with its line; what it does not say is absent (libs/demo/README.md). */
export interface MonitoringFile {
  code: string;
  legalBasis: string;
  organ: string;
  lines: LineFile[];
}

export interface LineFile {
  action: string;
  line: number;
  state: LineState | null;
  progress: string | null;
  providerText?: string;
  note?: string;
  /** `ente` is a key of the ambito's enti; `name` is how the document writes who has none. */
  providers?: { role: ProviderRole; ente?: string; name?: string; line: number }[];
  acts?: {
    key: string;
    kind: LineActKind;
    number?: string;
    date?: string;
    subject?: string;
    from?: string;
    to?: string;
    line: number;
  }[];
  amounts?: {
    key: string;
    kind: LineAmountKind;
    label?: string;
    value: string | null;
    percent?: string;
    period: AmountPeriod;
    certainty: Certainty;
    act?: string;
    partOf?: string;
    sourceText?: string;
    line: number;
  }[];
  counts?: { measure: CountMeasure; group?: string; label?: string; value: number; line: number }[];
}

/** One Consiglio Comunale and its act of adoption. */
export interface ApprovalFile {
  comune: string;
  organ: string;
  number: string;
  date: string;
  line: number;
}
