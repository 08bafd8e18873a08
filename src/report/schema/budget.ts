import { z } from 'zod';
import { finite, Identity, ratio, text, Verdict } from './primitives.ts';

/** A budget in one service and type. */
export const BudgetSchema = z.strictObject({
  origin: text.describe('where the budget is set: path:line:column'),
  target: z.strictObject({
    kind: z.enum(['function', 'package', 'service']),
    name: text.describe('a name or a glob'),
    file: text.describe('end of the file of a function, empty when any'),
    identity: Identity,
  }),
  cost: z
    .enum(['self', 'total'])
    .describe('self: stacks that end in the target; total: stacks that hold it, each counted once'),
  service: text.describe('service it was measured in; else what the budget calls it, empty for any'),
  profileType: text.describe('profile type id it was measured in; empty where nothing was measured'),
  alias: text.describe('short name of the type for people; empty where nothing was measured'),
  limit: ratio.describe('in unit'),
  unit: z
    .enum(['share', 'cores', 'bytes', 'bytes-per-second'])
    .describe(
      'share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica',
    ),
  value: finite.nullable().describe('cost in the candidate window, in unit; null where nothing was measured'),
  low: finite.nullable().describe('the bound the verdict used; null when the noise is not known'),
  high: finite.nullable().describe('its mirror image'),
  share: finite.nullable().describe('cost as a fraction of the service'),
  samples: finite.describe('samples behind the cost'),
  verdict: z.union([Verdict, z.literal('not-applicable')]),
  explanation: text.describe('one sentence with the numbers behind the verdict'),
  remedy: text.describe('what to do about it; empty when there is nothing to do'),
});
