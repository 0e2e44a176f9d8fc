import type { AmbitoDb } from '@zona/database';
import type { GetService } from '@zona/jobs';

/** One thing that waits for a person, as the page Oggi would say it. */
export interface Waiting {
  kind: 'late' | 'due' | 'approval';
  /** What, by when. */
  title: string;
  /** How much, of whom. */
  detail: string | null;
  dueOn: string | null;
  /** Where it is solved, by the name that the web application knows. */
  target: { page: string; id: string | null; filter: string | null } | null;
  /** What it is and how near it has come. As long as it stays the same it is no news. */
  key: string;
}

/** What a feature reminds people of. It is asked as the person, in the person's ambito, with the rights of that day. */
export interface Reminding {
  collect(db: AmbitoDb, get: GetService): Promise<Waiting[]>;
}
