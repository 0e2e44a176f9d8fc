import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';

/** "2025" or "2025, quota infanzia". */
export const nameOfAssignment = ({ year, label }: { year: number; label?: string | null }): string =>
  label ? `${year}, ${label}` : String(year);

const days = ['actDate', 'spendBy', 'reportBy', 'expectedOn', 'receivedOn'];
const amounts = ['expected', 'received'];
/** A value of a conflict, as one reads it. */
export const formatField = (field: string, text: string): string =>
  days.includes(field) ? formatDate(text) : amounts.includes(field) ? formatEuro(text) : text;
