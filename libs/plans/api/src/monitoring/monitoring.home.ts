import { isUdp } from '@zona/access';
import { Compilation, visibleSql, type AmbitoDb, type Catalog } from '@zona/database';
import { nameOfPeriod, parsePeriod } from '@zona/plans-domain';
import { target, task, type Task } from '../home.view.ts';
import { LineReport } from './monitoring.entities.ts';

interface OpenPeriod {
  id: string;
  code: string;
  title: string;
  to: string;
  ended: boolean;
  missing: number;
  sent: number;
}

const proposers = ['referente_comune', 'assistente_sociale', 'operatore_ets'];
const lines = (n: number) => (n === 1 ? '1 riga' : `${n} righe`);

/** Half-years that wait: lines without a word for those who write them, lines to accept for the office. */
export async function monitoringTasks(db: AmbitoDb, catalog: Catalog): Promise<Task[]> {
  const { actor } = db.ctx;
  const office = isUdp(actor);
  if (!office && (!actor.enteId || !proposers.includes(actor.role as string))) return [];
  const c = new Compilation(catalog, db.ctx.ability, db.ambitoId);
  const visible = visibleSql(db.ctx.ability, office ? 'read' : 'update', LineReport, 'r', c.params);
  const open = await db.run<OpenPeriod>(
    `select m.id, m.code, p.title, m.valid_to::text as "to", m.valid_to < current_date as ended,
            count(r.id) filter (where r.progress is null and ${visible})::int as missing,
            count(r.id) filter (where r.stage = 'sent' and ${visible})::int as sent
     from monitoring_period m join plan p on p.ambito_id = $1 and p.id = m.plan_id
     join line_report r on r.ambito_id = $1 and r.period_id = m.id and r.withdrawn_at is null
     where m.ambito_id = $1 and m.state = 'open' and m.withdrawn_at is null
     group by m.id, m.code, p.title, m.valid_to, m.valid_from order by m.valid_from`,
    c.params.values,
  );
  return open.flatMap((p) => [...missingOf(p), ...(office ? sentOf(p) : [])]);
}

function missingOf(p: OpenPeriod): Task[] {
  if (!p.missing) return [];
  const title = `Stato di attuazione, ${nameOfPeriod(parsePeriod(p.code)!)}: ${lines(p.missing)} da scrivere`;
  const to = target('monitoringPeriod', p.id, 'mancano=1');
  // How many days an old half-year is late helps nobody.
  return [task(`monitoring:${p.id}`, p.ended ? 'late' : 'due', title, p.title, to, p.ended ? null : p.to)];
}

function sentOf(p: OpenPeriod): Task[] {
  if (!p.sent) return [];
  const title = `Stato di attuazione, ${nameOfPeriod(parsePeriod(p.code)!)}: ${lines(p.sent)} da accettare`;
  return [task(`monitoring-sent:${p.id}`, 'approval', title, p.title, target('monitoringPeriod', p.id, 'fase=sent'))];
}
