import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation, useNavigationType } from 'react-router';
import { Icon } from '../base/icon';
import { t } from '../words';

export interface Crumb {
  label: string;
  to?: string;
}

interface PageProps {
  title: string;
  documentTitle?: string;
  eyebrow?: ReactNode;
  badge?: ReactNode;
  /** A line or two under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  breadcrumbs?: Crumb[];
  aside?: ReactNode;
  children: ReactNode;
}

function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label={t('page.breadcrumbs')} className="z-crumbs d-print-none">
      <ol>
        {crumbs.map((crumb, index) => (
          <Fragment key={`${index}-${crumb.label}`}>
            {index > 0 && (
              <li aria-hidden="true" className="z-crumb-gap">
                <Icon name="chevron-right" size="sm" />
              </li>
            )}
            <li>
              {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

/** The skeleton of every page: says where one is, moves the focus there, names the browser's tab. */
export function Page(props: PageProps) {
  const { title, documentTitle = title, eyebrow, badge, lead, actions, breadcrumbs, aside, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    document.title = `${documentTitle} · ${t('page.product')}`;
  }, [documentTitle]);

  useEffect(() => {
    // The first page of a visit keeps the browser's own focus; `key` is "default" there.
    if (key === 'default') return;
    heading.current?.focus({ preventScroll: navigation === 'POP' });
    // A change of filters stays on the same path and must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);

  return (
    <div className="z-page">
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
      <header className="z-page-head">
        <div className="z-page-title">
          {eyebrow && <p className="z-eyebrow">{eyebrow}</p>}
          <div className="z-title-row">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {badge}
          </div>
          {lead && <div className="z-lead">{lead}</div>}
        </div>
        {actions && <div className="z-page-actions d-print-none">{actions}</div>}
      </header>
      {aside ? (
        <div className="z-page-split">
          <div className="z-page-main">{children}</div>
          <aside className="z-page-aside">{aside}</aside>
        </div>
      ) : (
        children
      )}
    </div>
  );
}
