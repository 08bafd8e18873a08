import { z } from 'zod';
import { SERVICE_FINDING_KINDS } from '../../judge/service-finding.ts';
import { finite, text } from './primitives.ts';

/** A waiver and the finding it is for. */
export const WaiverSchema = z.strictObject({
  state: z
    .enum(['in-force', 'exceeded', 'expired', 'unfit'])
    .describe(
      'in-force: the finding does not count; exceeded: it grew by more than is allowed; expired: the waiver is over; unfit: it cannot be measured in what is allowed',
    ),
  verdict: z.enum(['warn', 'fail']).describe('what the finding came to without the waiver'),
  unit: z
    .enum([
      'growth',
      'cores',
      'bytes',
      'bytes-per-second',
      'bytes-per-minute',
      'count',
      'count-per-second',
      'count-per-minute',
    ])
    .describe('growth: fraction of what was expected; the others: added cost, a minute for leaks'),
  allow: finite.positive().describe('the most that is accepted, in unit'),
  seen: finite.nullable().describe('the estimate that was held against it, in unit; null where unfit'),
  reason: text.describe('why it is accepted'),
  owner: text.describe('who answers for it'),
  expires: z.iso.date().describe('its last day, in UTC'),
  daysLeft: z
    .int()
    .describe('days from the day of the report to the last one, which is 0; below 0 once it is over'),
  origin: text.describe('where the waiver is set: path:line:column'),
});

/** A waiver of what no function bears. */
export const WaivedSchema = z.strictObject({
  kind: z
    .enum(SERVICE_FINDING_KINDS)
    .describe(
      'whole: growth of the service as a whole; leak: one that no function could be named for; entry: everything under one entry',
    ),
  message: text.describe('what was found; also one of the reasons unless the waiver is in force'),
  waiver: WaiverSchema,
});
