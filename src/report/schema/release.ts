import { z } from 'zod';
import { text } from './primitives.ts';

const SnapshotSchema = z.strictObject({
  sha256: text.describe('of the file, in hexadecimal'),
  takenAt: z.iso.datetime(),
  tool: text.describe('version of flamegate that took it'),
  source: text.describe('where it was taken from'),
  services: z
    .array(text)
    .optional()
    .describe(
      'what it was limited to, as it was written; empty: all services; absent: the snapshot does not say',
    ),
  profileTypes: z.array(text).optional().describe('the same of profile types'),
});

/** A release that was judged from two snapshots, to be signed off. */
export const ReleaseSchema = z.strictObject({
  from: text.describe('the release before, as it was named'),
  to: text.describe('the release that was judged'),
  signers: z.array(z.strictObject({ name: text, role: text })).describe('who is asked to sign'),
  snapshots: z.strictObject({ baseline: SnapshotSchema, candidate: SnapshotSchema }),
  config: z
    .strictObject({ path: text, sha256: text.describe('of the file, in hexadecimal') })
    .nullable()
    .describe('the configuration file; null where there was none'),
  environment: text.nullable().describe('what the variable ENVIRONMENT limited the profiles to'),
  counting: z
    .strictObject({ closedModel: z.boolean(), counted: z.enum(['requests', 'iterations']) })
    .nullable()
    .describe('how the requests of load were counted; null where they were not'),
});

/** The release of a report. */
export type ReportRelease = z.infer<typeof ReleaseSchema>;
