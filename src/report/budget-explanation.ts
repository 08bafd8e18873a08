import type { BudgetCause, JudgedBudget } from '../judge/budget-rules.ts';
import { kindOf } from '../profile/profile-type.ts';
import { formatLimit, formatLimited, formatPlural } from './numbers.ts';
import type { ReportBudget } from './report.ts';

/** What the unit is a part of, or a rate of. */
const OF: Readonly<Record<ReportBudget['unit'], string>> = {
  share: ' of the service',
  cores: '',
  bytes: ' per upload',
  'bytes-per-second': ' allocated',
};

/** Profiles that a limit can be held against, by its unit. */
const NEEDS: Readonly<Record<ReportBudget['unit'], string>> = {
  share: 'a limit as a share needs profiles of the service',
  cores: 'a limit in cores needs CPU profiles of the service',
  bytes: 'a limit in bytes needs profiles of memory in use',
  'bytes-per-second': 'a limit in bytes per second needs allocation profiles',
};

/** Says in one sentence why a budget came out as it did, with its numbers, and what to do about it. */
export function explainBudget(judged: JudgedBudget): Pick<ReportBudget, 'explanation' | 'remedy'> {
  const explanation = judged.value === null ? unmeasured(judged) : measured(judged, judged.value);
  return { explanation, remedy: remedyOf(judged) };
}

function measured({ rule, cause, value, low, high, samples }: JudgedBudget, seen: number): string {
  const { unit, amount } = rule.limit;
  // A level is no sample count.
  const counted = unit === 'bytes' ? '' : `, ${formatPlural(Math.round(samples), 'sample')}`;
  const numbers = `${formatLimited(seen, unit)}${OF[unit]}, ${formatLimit(amount, unit)} allowed`;
  switch (cause) {
    case 'exceeded':
      return `${formatLimited(value, unit)}${OF[unit]}, at least ${formatLimited(low, unit)} with 95 % confidence${counted}, ${formatLimit(amount, unit)} allowed`;
    case 'within-noise':
      return `${numbers}: above, but within the noise (${formatLimited(low, unit)} to ${formatLimited(high, unit)})`;
    case 'few-samples':
      return `${numbers}: above, but ${formatPlural(Math.round(samples), 'sample')} are too few to fail`;
    case 'few-blocks':
      return `${numbers}: above, but there are fewer than three time blocks to tell the noise`;
    case 'few-service-samples':
      return `the service has too few samples to tell a share of them`;
    default:
      return numbers;
  }
}

function unmeasured({ cause, rule }: JudgedBudget): string {
  switch (cause) {
    case 'matches-nothing':
      return 'no function in the profiles matches: it costs too little to be sampled, or the name is wrong';
    case 'no-service':
      return 'no service of this run has this name, so nothing was measured';
    case 'no-duration':
      return 'the length of the recording is not known, so nothing is known per second';
    case 'optional':
      return 'its service is optional and sent no profiles';
    default:
      return `nothing was measured: ${NEEDS[rule.limit.unit]}`;
  }
}

const MEASURE_MORE = 'use longer windows or more load';

const REMEDIES: Readonly<Record<BudgetCause, string>> = {
  met: '',
  exceeded: 'make it cheaper, or raise the limit',
  'within-noise': 'make it cheaper, or use longer windows to be sure',
  'few-samples': MEASURE_MORE,
  'few-blocks': 'make it cheaper; windows of three time blocks and more would tell for sure',
  'few-service-samples': MEASURE_MORE,
  'matches-nothing':
    'write the name as the report shows it, with * for what may change, or remove the budget',
  'no-service': 'correct the name, or add the service to `services`',
  'no-profiles': 'see why the service has none, or limit something that its profiles show',
  'no-duration': 'limit its share instead',
  optional: '',
};

function remedyOf({ cause, rule, profileType }: JudgedBudget): string {
  // Snapshots of a heap show the same samples again: longer windows would not help.
  if (cause === 'within-noise' && kindOf(profileType) === 'gauge') return REMEDIES.exceeded;
  if (cause === 'no-profiles' && rule.limit.unit === 'share' && rule.target.kind === 'service')
    return 'a service is always 100 % of itself: limit its cores or bytes';
  return REMEDIES[cause];
}
