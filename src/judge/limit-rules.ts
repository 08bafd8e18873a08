import { type Matches, targetFunctions } from '../compare/budget-cost.ts';
import type { FrameKey } from '../profile/profile.ts';
import { profileTypeAliases, resolveAlias } from '../profile/profile-type.ts';
import type { JudgeContext } from './function-rules.ts';
import type { LimitRule, Policy } from './policy.ts';

/** A rule with the limits that it comes to in one service. */
export interface AppliedRule {
  readonly rule: LimitRule;
  readonly policy: Policy;
}

/** The rules of one service and type. */
export interface CaseRules {
  /** What decides about the service as a whole: the first rule that names no functions; null when there is none. */
  readonly whole: AppliedRule | null;
  /** What decides about a function; null where no rule does. */
  readonly of: (key: FrameKey) => AppliedRule | null;
}

/** One profile type of one service. */
export interface RulePlace {
  readonly service: string;
  /** Pyroscope's id. */
  readonly profileType: string;
}

/**
 * What the rules say of one service and type.
 * @param policy the limits of the service, for what a rule does not say
 * @returns undefined where no rule is for it
 */
export function rulesFor(
  rules: readonly LimitRule[],
  place: RulePlace,
  policy: Policy,
  matches: Matches,
): CaseRules | undefined {
  const own = rules.filter((rule) => isFor(rule, place, matches));
  if (own.length === 0) return undefined;
  const applied = own.map((rule): AppliedRule => ({ rule, policy: withLimits(policy, rule) }));
  const known = new Map<string, AppliedRule | null>();
  return {
    whole: applied.find(({ rule }) => rule.target === null) ?? null,
    of: (key) => {
      const text = `${key.name}\0${key.file}`;
      const found = known.get(text);
      if (found !== undefined) return found;
      const first = applied.find(({ rule }) => matchesFunction(rule, key, matches)) ?? null;
      known.set(text, first);
      return first;
    },
  };
}

/** Whether a rule is for a service and type, whichever functions it means. */
export function isFor({ service, profileType }: LimitRule, place: RulePlace, matches: Matches): boolean {
  if (service !== null && !matches(service, place.service)) return false;
  if (profileType === null || matches(profileType, place.profileType)) return true;
  const isAlias = (profileTypeAliases as readonly string[]).includes(profileType);
  return isAlias && resolveAlias(profileType, [place.profileType]).includes(place.profileType);
}

/** Whether a rule means a function of a service that it is for. */
export function matchesFunction({ target }: LimitRule, key: FrameKey, matches: Matches): boolean {
  return target === null || targetFunctions([key], target, matches)[0] === 1;
}

/** A warning never comes after a failure: a rule may lower the one below the other of its service. */
function withLimits(policy: Policy, { failOnGrowth, warnOnGrowth, severity }: LimitRule): Policy {
  const least = severity === 'warn' ? (warnOnGrowth ?? 0) : 0;
  const fail = failOnGrowth ?? Math.max(policy.failOnGrowth, least);
  return { ...policy, failOnGrowth: fail, warnOnGrowth: Math.min(warnOnGrowth ?? policy.warnOnGrowth, fail) };
}

/** What a function is judged by; null where a rule says that it is not judged. */
export function contextOf(key: FrameKey, context: JudgeContext): JudgeContext | null {
  return withRule(context, context.rules?.of(key) ?? null);
}

/** The same for the service as a whole. */
export function contextOfWhole(context: JudgeContext): JudgeContext | null {
  return withRule(context, context.rules?.whole ?? null);
}

function withRule(context: JudgeContext, applied: AppliedRule | null): JudgeContext | null {
  if (applied === null) return context;
  const { rule, policy } = applied;
  if (rule.severity === 'ignore') return null;
  return { ...context, policy, mayFail: context.mayFail && rule.severity === 'fail' };
}
