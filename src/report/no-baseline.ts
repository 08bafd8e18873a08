import { NO_BASELINE } from '../judge/baseline-notes.ts';
import type { Report } from './report.ts';

/** What is needed of a report to tell that there is no baseline yet. */
export interface OpenReport {
  readonly reasons: readonly { readonly code: string }[];
  readonly settings: Pick<Report['settings'], 'onNotEvaluated' | 'onNoBaseline'>;
}

/** Whether nothing was compared for want of a baseline, which the first run of a gate has not got. */
export function hasNoBaseline({ reasons }: Pick<OpenReport, 'reasons'>): boolean {
  return reasons[0]?.code === NO_BASELINE;
}

/** What decides about a build that is not evaluated: the name of the setting, and what it says. */
export function notEvaluatedPolicy(report: OpenReport): {
  readonly option: 'on-no-baseline' | 'on-not-evaluated';
  readonly value: Report['settings']['onNotEvaluated'];
} {
  const { onNotEvaluated, onNoBaseline } = report.settings;
  return hasNoBaseline(report) && onNoBaseline !== undefined
    ? { option: 'on-no-baseline', value: onNoBaseline }
    : { option: 'on-not-evaluated', value: onNotEvaluated };
}
