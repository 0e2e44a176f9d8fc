import { useSession } from '@zona/session';
import type { IconName } from '@zona/ui';
import { t } from '../words';

export interface NavItem {
  to: string;
  label: string;
  /** Under an icon on a phone. */
  short?: string;
  icon: IconName;
  /** `end`: only this very page, not those below it. */
  children?: { to: string; label: string; end?: boolean }[];
}

type Can = (action: 'read' | 'create', subject: string) => boolean;

/** The pages of the budget, each for who may read what it shows. Who sees no whole budget starts from the first one. */
function budgetItems(can: Can): NavItem[] {
  const pages = [
    { to: '/bilancio', label: t('nav.budgetOverview'), subject: 'Budget', end: true },
    { to: '/bilancio/matrice', label: t('nav.budgetMatrix'), subject: 'Budget' },
    { to: '/bilancio/fondi', label: t('nav.budgetFunds'), subject: 'Fund' },
    { to: '/bilancio/movimenti', label: t('nav.budgetEntries'), subject: 'LedgerEntry' },
    { to: '/bilancio/impegni', label: t('nav.budgetCommitments'), subject: 'Commitment' },
    { to: '/bilancio/proposte', label: t('nav.budgetProposals'), subject: 'LedgerProposal' },
    { to: '/bilancio/riparto', label: t('nav.budgetAllocations'), subject: 'ComuneQuota' },
    { to: '/bilancio/rendiconti', label: t('nav.budgetReports'), subject: 'FundReport' },
    { to: '/bilancio/scadenze', label: t('nav.budgetDeadlines'), subject: 'BudgetDeadline' },
    { to: '/bilancio/riconciliazione', label: t('nav.budgetReconcile'), subject: 'ImportedPayment' },
    { to: '/bilancio/importazioni', label: t('nav.budgetImports'), subject: 'BudgetImport' },
  ];
  const all = { to: '/bilancio/comuni', label: t('nav.budgetComuni'), subject: 'BudgetLine' };
  const own = { to: '/bilancio/il-mio-comune', label: t('nav.budgetComune'), subject: 'BudgetLine' };
  const places = can('read', 'Budget') ? [...pages, all] : [own, ...pages];
  const children = places.filter((page) => can('read', page.subject));
  const [first] = children;
  return first ? [{ to: first.to, label: t('nav.budget'), icon: 'files', children }] : [];
}

/** The jobs that this role may do, among those that exist. */
export function useNavigation(): NavItem[] {
  const { viewer, ability } = useSession();
  const can = (action: 'read' | 'create', subject: string) => ability.can(action, subject);
  const today: NavItem = { to: '/', label: t('nav.today'), icon: 'inbox' };
  const settings: NavItem = { to: '/impostazioni', label: t('nav.settings'), icon: 'settings' };
  if (!viewer.ambitoId) return [today, settings];

  const people = can('read', 'Person');
  return [
    today,
    ...(can('read', 'Plan') ? [{ to: '/piani', label: t('nav.plans'), icon: 'list' } as const] : []),
    ...(can('read', 'MonitoringPeriod')
      ? [{ to: '/monitoraggio', label: t('nav.monitoring'), icon: 'calendar' } as const]
      : []),
    ...(can('read', 'Indicator')
      ? [
          {
            to: '/indicatori',
            label: t('nav.indicators'),
            short: t('nav.indicatorsShort'),
            icon: 'chart-line',
          } as const,
        ]
      : []),
    ...budgetItems(can),
    ...(can('read', 'AmbitoEnte')
      ? [
          {
            to: '/enti',
            label: people ? t('nav.enti') : t('nav.entiOnly'),
            short: t('nav.entiShort'),
            icon: 'pa',
            children: people
              ? [
                  { to: '/enti', label: t('nav.entiOnly') },
                  { to: '/persone', label: t('nav.people') },
                ]
              : undefined,
          } as const,
        ]
      : []),
    ...(can('read', 'Share') ? [{ to: '/condivisioni', label: t('nav.sharing'), icon: 'external-link' } as const] : []),
    ...(can('read', 'Comune') ? [{ to: '/comuni', label: t('nav.comuni'), icon: 'map-marker' } as const] : []),
    ...(can('read', 'AuditEvent') ? [{ to: '/registro', label: t('nav.audit'), icon: 'clock' } as const] : []),
    settings,
  ];
}
