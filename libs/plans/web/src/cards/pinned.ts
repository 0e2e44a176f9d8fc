import type { PlanTemplatesQuery } from '../generated/graphql';
import { t } from './words';

/** The template that a plan or a sheet has pinned: the ambito's own, or the platform's. */
export const pinnedTemplate = <T>(of: { template: T; ownTemplate: T | null }): T => of.ownTemplate ?? of.template;

/** What a new plan may pin: published templates of cards, the platform's and the ambito's. */
export function pinnable(data: PlanTemplatesQuery | undefined) {
  const named = (one: { title: string; act: string | null }) => (one.act ? `${one.title} (${one.act})` : one.title);
  const fits = (one: { use: string; state: string }) => one.use === 'scheda' && one.state === 'published';
  const own = (data?.cardTemplates ?? []).filter(fits).map((one) => ({
    value: one.id,
    label: t('ownOf', { title: named(one) }),
    pin: { templateId: one.base.id, ownTemplateId: one.id as string | null },
  }));
  const regional = (data?.schedaTemplates ?? []).filter(fits).map((one) => ({
    value: one.id,
    label: named(one),
    pin: { templateId: one.id, ownTemplateId: null as string | null },
  }));
  return [...regional, ...own];
}
