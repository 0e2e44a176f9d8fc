import { classNames, Icon } from '@zona/ui';
import { NavLink, useLocation } from 'react-router';
import { t } from '../words';
import type { NavItem } from './navigation';

const isWithin = (pathname: string, item: NavItem) =>
  (item.children ?? [item]).some(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));

export function NavList({ items, onChoose }: { items: readonly NavItem[]; onChoose?: () => void }) {
  const { pathname } = useLocation();
  return (
    <ul className="nav-list">
      {items.map((item) => {
        const within = isWithin(pathname, item);
        return (
          <li key={item.to}>
            <NavLink
              to={item.to}
              end={item.to === '/' || Boolean(item.children)}
              className={classNames('nav-link', within && 'nav-on')}
              onClick={onChoose}
            >
              <Icon name={item.icon} />
              {item.label}
            </NavLink>
            {item.children && within && (
              <ul className="nav-children">
                {item.children.map((child) => (
                  <li key={child.to}>
                    <NavLink
                      to={child.to}
                      end={child.end}
                      className={({ isActive }) => classNames('nav-link', isActive && 'nav-on')}
                      onClick={onChoose}
                    >
                      {child.label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** On a phone: the first jobs under the thumb, the others behind "Menu". */
export function BottomNav({ items, onMenu }: { items: readonly NavItem[]; onMenu: () => void }) {
  const { pathname } = useLocation();
  return (
    <nav className="bottom-nav d-print-none" aria-label={t('nav.label')}>
      {items.slice(0, 4).map((item) => (
        <NavLink
          key={item.to}
          to={item.to}
          end={item.to === '/'}
          className={classNames('bottom-link', isWithin(pathname, item) && 'bottom-on')}
        >
          <Icon name={item.icon} />
          {item.short ?? item.label}
        </NavLink>
      ))}
      <button type="button" className="bottom-link" onClick={onMenu}>
        <Icon name="burger" />
        {t('nav.menu')}
      </button>
    </nav>
  );
}
