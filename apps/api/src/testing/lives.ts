import { randomUUID } from 'node:crypto';
import { pdf } from '@zona/files/testing';
import type { Api, Person } from './harness.ts';
import { upload } from './uploads.ts';

export interface LivingPlan {
  version: number;
  status: string;
  to: string;
  originalTo: string;
  approvalOrgan: string | null;
  approvalAct: string | null;
  approvalDate: string | null;
  acts: { id: string; step: string; organ: string | null; files: { id: string; name: string }[] }[];
  approvalTracker: {
    total: number;
    approved: number;
    sentence: string;
    comuni: { id: string; name: string; enteId: string | null }[];
  };
}
export interface Moved {
  plan: { id: string; status: string; version: number; to: string } | null;
  conflict: { version: number } | null;
}
type More = Record<string, unknown>;

export const carateRoles = ['responsabile', 'operatore', 'comune', 'assistente', 'sindaco', 'asst', 'ats', 'revisore'];

/** Plans of Carate that live through their steps, as the people of its office would take them. */
export class Lives {
  private constructor(
    private readonly api: Api,
    private readonly people: ReadonlyMap<string, Person>,
  ) {}
  private made = 0;

  static async of(api: Api): Promise<Lives> {
    const people = new Map<string, Person>([['lodi', await api.login('responsabile@lodi.example')]]);
    for (const role of carateRoles) people.set(role, await api.login(`${role}@carate.example`));
    return new Lives(api, people);
  }

  as(who: string): Person {
    return this.people.get(who)!;
  }

  /** A draft of three years, each after the one before. */
  async draft(): Promise<string> {
    const year = 2030 + 3 * this.made++;
    const { plan } = await this.as('responsabile').save<{ plan: { id: string } }>(
      'createPlan',
      {
        code: `PdZ ${year}`,
        title: `Piano di prova ${year}`,
        kind: 'piano_di_zona',
        templateId: 'dgr-xii-2167-2024',
        from: `${year}-01-01`,
        to: `${year + 2}-12-31`,
      },
      'plan { id }',
    );
    return plan.id;
  }

  async read(id: string, who = 'responsabile'): Promise<LivingPlan | null> {
    const answer = await this.as(who).ask<{ plan: LivingPlan | null }>(
      `query($id: ID!) { plan(id: $id) { version status to originalTo approvalOrgan approvalAct approvalDate
        acts { id step organ files { id name } }
        approvalTracker { total approved sentence comuni { id name enteId } } } }`,
      { id },
    );
    return answer.data?.plan ?? null;
  }

  async file(who = 'responsabile'): Promise<string> {
    return (await upload(this.api, this.as(who), 'delibera.pdf', pdf(randomUUID()))).body.id as string;
  }

  async act(more: More = {}): Promise<More> {
    const fileIds = [await this.file()];
    return { actKind: 'delibera', organ: 'Assemblea dei Sindaci', number: '13', date: '2026-10-30', fileIds, ...more };
  }

  async move(id: string, step: string, more: More = {}, who = 'responsabile') {
    const { version } = (await this.read(id))!;
    return this.as(who).save<Moved>('movePlan', { id, version, step, ...more }, 'plan { id status version to }');
  }

  /** A plan that the assembly has adopted. */
  async adopted(): Promise<string> {
    const id = await this.draft();
    await this.move(id, 'consult');
    expect((await this.move(id, 'adopt', await this.act())).problems).toEqual([]);
    return id;
  }
}
