import { optionalDate, optionalDecimal, optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import { actFields, budgetActKinds } from '../acts.ts';
import { positiveEuro, someEuro } from '../cents.ts';
import { allocationRuleSchema } from './rule.ts';
import { scenarioDataSchema } from './scenario.ts';
import { roundingKinds } from './vocabulary.ts';
import { voteChoices, voteRuleSchema } from './vote-rule.ts';

const id = z.string();
const version = z.int();

/** What travels as the text of its JSON, so that rule and figures are stored and frozen as they were written. */
const fromJson = <S extends z.ZodType>(label: string, schema: S) =>
  z
    .string()
    .max(1_000_000, { error: `${label}: troppo lungo.` })
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: `${label}: non si legge.` });
        return z.NEVER;
      }
    })
    .pipe(schema);

const ruleText = fromJson('Regola', allocationRuleSchema);
const dataText = fromJson('Dati', scenarioDataSchema);

const scenario = {
  title: requiredText('Titolo', 200),
  year: z
    .int({ error: 'Anno: scrivi un anno.' })
    .min(1990, { error: 'Anno: deve essere tra il 1990 e il 2100.' })
    .max(2100, { error: 'Anno: deve essere tra il 1990 e il 2100.' }),
  amount: positiveEuro('Importo da ripartire'),
  assignmentId: id.nullish(),
  previousId: id.nullish(),
  rule: ruleText,
  data: dataText,
  note: optionalText('Note', 2000),
};

export const createScenarioSchema = z.strictObject(scenario);
export const updateScenarioSchema = z.strictObject({ id, version, ...scenario });
export const duplicateScenarioSchema = z.strictObject({ id, title: requiredText('Titolo', 200) });
export const withdrawScenarioSchema = z.strictObject({ id, version });

export const simulateAllocationSchema = z.strictObject({
  amount: positiveEuro('Importo da ripartire'),
  rule: ruleText,
  data: dataText,
  scenarioId: id.nullish(),
});

export const openVoteSchema = z.strictObject({
  id,
  version,
  rule: voteRuleSchema.extend({ quorum: voteRuleSchema.shape.quorum.nullish().transform((q) => q ?? null) }),
  /** Inhabitants, or shares of the convention, of those who vote; without them the population of the register. */
  quotas: z
    .array(z.strictObject({ key: requiredText('Comune', 60), quota: optionalDecimal('Quota di voto') }))
    .max(500)
    .nullish(),
  until: optionalDate('Entro il'),
});

export const castVoteSchema = z.strictObject({
  scenarioId: id,
  /** Absent: the voter's own comune. */
  ambitoComuneId: id.nullish(),
  choice: z.enum(voteChoices),
  note: optionalText('Nota', 500),
});

export const closeVoteSchema = z.strictObject({ id, version });

const required = 'scrivi l’atto con cui l’assemblea ha approvato il riparto.';
export const freezeScenarioSchema = z.strictObject({
  id,
  version,
  ...actFields,
  actKind: z.enum(budgetActKinds, { error: `Tipo di atto: ${required}` }),
  organ: requiredText('Organo', 200),
  number: requiredText('Numero', 60),
  actDate: requiredDate('Data dell’atto'),
  /** Parts in percent; all without one are equal parts. */
  instalments: z
    .array(z.strictObject({ due: requiredDate('Scadenza'), percent: optionalDecimal('Percentuale') }))
    .min(1, { error: 'Indica almeno una rata.' })
    .max(60),
  instalmentRounding: z.enum(roundingKinds),
});

/** What came in. Less than zero corrects a receipt, and says why: what is recorded is never changed. */
export const recordReceiptSchema = z
  .strictObject({
    instalmentId: id,
    receivedOn: requiredDate('Incassato il'),
    value: someEuro('Importo'),
    reversale: optionalText('Reversale', 60),
    note: optionalText('Note', 500),
  })
  .refine((r) => r.value > 0n || Boolean(r.note), {
    path: ['note'],
    error: 'Note: scrivi perché correggi un incasso.',
  });
