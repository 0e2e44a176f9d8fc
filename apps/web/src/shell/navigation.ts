import { useSession } from '@zona/session';
import type { IconName } from '@zona/ui';
import { t } from '../words';

export interface NavItem {
  to: string;
  label: string;
  /** Under an icon on a phone. */
  short?: string;
  icon: IconName;
  children?: { to: string; label: string }[];
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
