import { inAmbitoRoles, mayOn, roleLabel, type Ability } from '@zona/access';
import { todayIso } from '@zona/calendar';

interface Term {
  from: string;
  to: string | null;
}

export const isOn = ({ from, to }: Term, today: string = todayIso()): boolean => from <= today && (!to || to >= today);

/** The roles that this person may give; the API decides again. */
export const grantableRoles = (ability: Ability) =>
  inAmbitoRoles
    .filter((role) => mayOn(ability, 'create', 'Membership', { role }))
    .map((role) => ({ value: role, label: roleLabel(role) }));
