import { choice, list, text } from './fields.ts';
import type { Merged } from './merge.ts';

/** GitHub's own limits: 50 characters a label, and nobody needs more than ten. */
const MAX_LABEL = 50;
const MAX_LABELS = 10;

/** Settings of the issues that nightly runs keep. */
export const issueFields = {
  issues: choice(['never', 'on-fail'])
    .optional()
    .describe('whether a failure of the default branch opens an issue for each cause'),
  'issue-labels': list(
    text
      .max(MAX_LABEL, { error: `expected at most ${MAX_LABEL} characters` })
      .refine((label) => !/[,\p{Cc}]/u.test(label), { error: 'a label has one line and no comma' }),
  )
    .max(MAX_LABELS, { error: `at most ${MAX_LABELS} labels are allowed` })
    .optional()
    .describe('labels of new issues, beside flamegate'),
};

/** Which issues are kept, and what their labels are. */
export interface IssueConfig {
  readonly issues: 'never' | 'on-fail';
  /** Beside `flamegate`. */
  readonly issueLabels: readonly string[];
}

/** The settings with their defaults. */
export function issueConfig(merged: Merged): IssueConfig {
  return { issues: merged.issues ?? 'never', issueLabels: merged['issue-labels'] ?? [] };
}
