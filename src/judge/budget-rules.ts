import type { Matches } from '../compare/budget-cost.ts';
import { studentTQuantile } from '../compare/student-t.ts';
import { kindOf } from '../profile/profile-type.ts';
import type { BudgetMeasure } from './budget-measures.ts';
import { type BudgetsElsewhere, isAnsweredElsewhere } from './budget-shard.ts';
import type { BudgetRule, Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** What decided about a budget. */
export type BudgetCause =
  /** At or below the limit. */
  | 'met'
  /** Above the limit by more than noise. */
  | 'exceeded'
  /** Above the limit, but by no more than noise. */
  | 'within-noise'
  /** Above the limit, but too few samples of the target, or too few time blocks, to fail. */
  | 'few-samples'
  | 'few-blocks'
  /** The service has too few samples for a share of them. */
  | 'few-service-samples'
  /** No function of any profile is one of the target. */
  | 'matches-nothing'
  /** Not measured: no such service in this run; no profiles that the limit's unit fits; no length of the window. */
  | 'no-service'
  | 'no-profiles'
  | 'no-duration'
  /** Not measured, and nobody needs it: the service is optional and sent nothing. */
  | 'optional';

/** A budget with its verdict in one place, or, where it was measured nowhere, once. */
export interface JudgedBudget {
  readonly rule: BudgetRule;
  /** The service it was measured in; else what the rule calls it, `''` for any. */
  readonly service: string;
  /** `''` where nothing was measured. */
  readonly profileType: string;
  readonly verdict: Verdict | 'not-applicable';
  readonly cause: BudgetCause;
  /** In the unit of the limit, with the bound the verdict used and its mirror image; null when not known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Fraction of the service; null where nothing was measured. */
  readonly share: number | null;
  readonly samples: number;
}

/** Everything budgets are judged from. */
export interface BudgetInput {
  readonly rules: readonly BudgetRule[];
  readonly measures: readonly BudgetMeasure[];
  readonly matches: Matches;
  /** What other shards hold, where this is one of several. */
  readonly elsewhere?: BudgetsElsewhere | undefined;
}

/** What a build holds: its services, whether measured or not. */
interface KnownService {
  readonly service: string;
  readonly required: boolean;
}

/**
 * Judges all budgets of a build together, since their error probability is one for all of them: worst first, then by how far
 * they are over their limits, then in the order of the rules.
 * @param services every service and type of the build, measured or not
 */
export function judgeBudgets(
  { rules, measures, matches, elsewhere }: BudgetInput,
  services: readonly KnownService[],
  policy: Policy,
): readonly JudgedBudget[] {
  const tests = elsewhere?.tests ?? measures.filter(isTest).length;
  const judged = rules.flatMap((rule) => {
    const own = measures.filter((measure) => measure.rule === rule);
    const known = own.filter(({ isKnown }) => isKnown);
    return [
      ...known.map((measure) => judgeMeasure(measure, policy, tests)),
      ...(own.length > 0 && known.length === 0 ? [nothing(rule, onlyOne(rule), 'matches-nothing')] : []),
      ...unmeasured(rule, own, services, { matches, elsewhere }),
    ];
  });
  return judged.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || excess(b) - excess(a));
}

const ORDER: Readonly<Record<JudgedBudget['verdict'], number>> = {
  fail: 0,
  'not-evaluated': 1,
  inconclusive: 2,
  warn: 3,
  pass: 4,
  'not-applicable': 5,
};

/** ln of cost over limit, finite. */
function excess({ value, rule }: JudgedBudget): number {
  const { amount } = rule.limit;
  if (value === null || value <= 0) return -1000;
  return amount > 0 ? Math.log(value / amount) : 1000;
}

/** Only what was seen, with its noise known, can fail by chance. */
function isTest({ value, cost, profileType }: BudgetMeasure): boolean {
  const hasNoise = cost.noise !== null || kindOf(profileType) === 'gauge';
  return (value ?? 0) > 0 && hasNoise;
}

/** Degrees of freedom beyond which Student's t is as good as normal. */
const MANY = 200;

function judgeMeasure(measure: BudgetMeasure, policy: Policy, tests: number): JudgedBudget {
  const { rule, service, profileType, value, cost } = measure;
  const { amount, unit } = rule.limit;
  const isGauge = kindOf(profileType) === 'gauge';
  const base = { rule, service, profileType, share: cost.share, samples: cost.samples, value };
  const unbounded = { ...base, low: null, high: null };
  if (value === null) return { ...unbounded, verdict: 'not-evaluated', cause: 'no-duration' };
  if (unit === 'share' && !isGauge && cost.serviceSamples < policy.minSamples)
    return { ...unbounded, verdict: 'inconclusive', cause: 'few-service-samples' };
  const isOver = value > amount;
  if (!isTest(measure))
    return { ...unbounded, ...(isOver ? ({ verdict: 'warn', cause: 'few-blocks' } as const) : MET) };
  const margin = noiseMargin(measure, policy.alpha / tests);
  const most = unit === 'share' ? Math.max(value, 1) : Number.POSITIVE_INFINITY;
  const high = Math.min(most, value * Math.exp(margin));
  const bounded = { ...base, low: value * Math.exp(-margin), high };
  if (!isOver) return { ...bounded, ...MET };
  // A level is what it says; its own noise is that of the heap samples behind it, which the margin holds.
  if (!isGauge && cost.samples < policy.minSamples)
    return { ...bounded, verdict: 'warn', cause: 'few-samples' };
  if (bounded.low <= amount) return { ...bounded, verdict: 'warn', cause: 'within-noise' };
  return { ...bounded, verdict: rule.onExceed, cause: 'exceeded' };
}

const MET = { verdict: 'pass', cause: 'met' } as const;

/**
 * How far ln(cost) may lie from its true value, one-sided. Counting noise is that of a cost at its limit, which is what is
 * held against it; the larger a share, the less can it move. The drift between windows is assumed, what blocks show is
 * measured: degrees of freedom by Welch and Satterthwaite (Biometrics Bulletin 2, 1946).
 */
function noiseMargin({ rule, value, cost }: BudgetMeasure, upperTail: number): number {
  const { amount, unit } = rule.limit;
  const atLimit = cost.samples * Math.min(1, amount / (value as number));
  const rest = unit === 'share' ? Math.max(0, 1 - amount) : 1;
  const counting = rest / Math.max(atLimit, 1);
  if (cost.noise === null) return studentTQuantile(upperTail, MANY) * Math.sqrt(counting);
  const { blocks, ofAmount, ofShare, driftOfAmount, driftOfShare } = cost.noise;
  const measured = Math.max(unit === 'share' ? ofShare : ofAmount, counting);
  const variance = measured + (unit === 'share' ? driftOfShare : driftOfAmount) * rest ** 2;
  const freedom = Math.floor(((blocks - 1) * variance ** 2) / Math.max(measured ** 2, 1e-12));
  return studentTQuantile(upperTail, Math.min(Math.max(freedom, blocks - 1), MANY)) * Math.sqrt(variance);
}

/** Every service that a rule names must have been measured: a misspelled one must not pass. */
function unmeasured(
  rule: BudgetRule,
  own: readonly BudgetMeasure[],
  services: readonly KnownService[],
  { matches, elsewhere }: Pick<BudgetInput, 'matches' | 'elsewhere'>,
): readonly JudgedBudget[] {
  return namesOf(rule).flatMap((name) => {
    if (own.some(({ service }) => matches(name, service))) return [];
    const meant = services.filter(({ service }) => matches(name, service));
    if (isAnsweredElsewhere({ rule, name, isOwn: meant.length > 0 }, elsewhere, matches)) return [];
    const shown = name === ANY ? '' : name;
    if (meant.length === 0) return [nothing(rule, shown, 'no-service')];
    return [nothing(rule, shown, meant.some(({ required }) => required) ? 'no-profiles' : 'optional')];
  });
}

const ANY = '*';

/** How a rule names its services. */
function namesOf({ target, services }: BudgetRule): readonly string[] {
  if (services.length > 0) return services;
  return [target.kind === 'service' ? target.name : ANY];
}

function onlyOne(rule: BudgetRule): string {
  const [name = ANY, ...more] = namesOf(rule);
  return name === ANY || more.length > 0 ? '' : name;
}

/**
 * A target that no profile holds warns: a function that costs nothing is never sampled, so this may be well, but a misspelled
 * one must not pass. What could not be measured at all is not evaluated: nothing measured is never a pass.
 */
const UNSEEN = {
  'matches-nothing': 'warn',
  'no-service': 'not-evaluated',
  'no-profiles': 'not-evaluated',
  optional: 'not-applicable',
} as const;

function nothing(rule: BudgetRule, service: string, cause: keyof typeof UNSEEN): JudgedBudget {
  const none = { value: null, low: null, high: null, share: null, samples: 0 };
  return { rule, service, profileType: '', verdict: UNSEEN[cause], cause, ...none };
}
