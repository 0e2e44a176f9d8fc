import { formatDate, relativeDay } from '@zona/calendar';
import { Icon, StateBadge } from '@zona/ui';
import { Link } from 'react-router';
import type { HomeQuery, HomeTaskKind } from '../generated/graphql';
import { targetLink } from '../shell/links';
import { t } from '../words';

type Task = HomeQuery['home']['tasks'][number];

/** From what hurts to what is good to know. */
const order: readonly HomeTaskKind[] = ['late', 'due', 'approval', 'warning', 'info'];

function TaskLine({ task }: { task: Task }) {
  const to = targetLink(task.target);
  const content = (
    <>
      <span className="task-text">
        <strong>{task.title}</strong>
        {task.detail && <span className="z-muted">{task.detail}</span>}
      </span>
      <span className="task-due">
        {task.dueOn && <span title={formatDate(task.dueOn)}>{relativeDay(task.dueOn)}</span>}
      </span>
      {to ? <Icon name="chevron-right" size="sm" /> : <span />}
    </>
  );
  return (
    <li>
      {to ? (
        <Link to={to} className="task" data-row-link="">
          {content}
        </Link>
      ) : (
        <div className="task">{content}</div>
      )}
    </li>
  );
}

export function TaskGroups({ tasks }: { tasks: readonly Task[] }) {
  const groups = order
    .map((kind) => ({ kind, tasks: tasks.filter((task) => task.kind === kind) }))
    .filter((group) => group.tasks.length > 0);
  return (
    <div className="z-stack">
      {groups.map((group) => (
        <section key={group.kind} className="task-group" aria-labelledby={`gruppo-${group.kind}`}>
          <div className="task-head">
            <h3 id={`gruppo-${group.kind}`}>
              <StateBadge state={group.kind} label={t(`today.group.${group.kind}`)} />
            </h3>
            <span className="z-count">{group.tasks.length}</span>
          </div>
          <ul className="tasks">
            {group.tasks.map((task) => (
              <TaskLine key={task.key} task={task} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
