import type { Fault, Problem } from '@zona/ui';

/** What every import is, whatever its file brings. */
export interface ImportState {
  id: string;
  version: number;
  fileName: string;
  status: 'reading' | 'failed' | 'mapping' | 'preview' | 'applying' | 'applied' | 'undoing' | 'undone';
  jobId: string | null;
  remarks: string[];
  undoNotes: string[];
  askedBy: string;
  createdAt: string;
  counts: { rows: number; errors: number } | null;
}

export const isBusy = (status?: ImportState['status']): boolean =>
  status !== undefined && ['reading', 'applying', 'undoing'].includes(status);

/** What became of a mutation of the feature, as `useMutate` gives it. */
export interface Sent {
  pending: boolean;
  problems: readonly Problem[];
  error: Fault | null;
}
export interface Sending<TInput> extends Sent {
  send(input: TInput): Promise<{ kind: string }>;
}
/** Which import a mutation is about, as it was seen. */
export interface At {
  id: string;
  version: number;
}
