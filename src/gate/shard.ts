import { matchesGlob } from '../config/glob.ts';
import type { Config } from '../config/resolve.ts';
import { type BudgetsElsewhere, budgetsElsewhere } from '../judge/budget-shard.ts';
import type { Policy } from '../judge/policy.ts';
import { idleShard, type ShardFacts, shardNotes } from '../judge/shard-notes.ts';
import type { Reason } from '../judge/verdict.ts';
import type { WaivedBuild } from '../judge/waiver-rules.ts';
import type { ReportShard } from '../report/report.ts';
import type { Plan } from '../sources/plan.ts';
import {
  countRows,
  countTested,
  countWithCpu,
  fingerprint,
  planFingerprint,
  servicesOf,
  takePart,
} from '../sources/shard.ts';

/** What this run compares, and by what it judges: all of the plan, or the part of a shard. */
export interface GatePart {
  readonly plan: Plan;
  /** With the part of the error probability that a shard may spend. */
  readonly policy: Policy;
  readonly elsewhere: BudgetsElsewhere | undefined;
  readonly shard: ReportShard | undefined;
  readonly notes: readonly Reason[];
  /** Why there is nothing to do for this shard; empty when there is. */
  readonly reasons: readonly Reason[];
}

/**
 * Takes the part of a plan that is to be compared.
 *
 * The error probability of a FAIL is one for the whole build, however many shards it has. How many tests the others make, a shard
 * does not know, but all know the same plan: each spends the part that its tested comparisons are of all. The parts add up to
 * one, and within its part every shard shares among its own tests (Bonferroni), so the build keeps what was promised for it.
 */
export function partOf(whole: Plan, config: Config): GatePart {
  if (config.shard === null) {
    const { policy } = config;
    return { plan: whole, policy, elsewhere: undefined, shard: undefined, notes: [], reasons: [] };
  }
  const plan = takePart(whole, config.shard);
  const services = servicesOf(plan);
  const facts: ShardFacts = {
    ...config.shard,
    services: services.length,
    allServices: servicesOf(whole).length,
    withCpu: countWithCpu(plan),
    allWithCpu: countWithCpu(whole),
  };
  const tested = countTested(plan);
  const isIdle = services.length === 0;
  return {
    plan,
    policy: tested === 0 ? config.policy : { ...config.policy, alphaPart: tested / countTested(whole) },
    elsewhere: elsewhereOf(whole, plan, config),
    shard: {
      ...config.shard,
      services: facts.services,
      comparisons: plan.comparisons.length,
      rows: countRows(plan),
      plan: {
        services: facts.allServices,
        comparisons: whole.comparisons.length,
        rows: countRows(whole),
        contents: planFingerprint(whole),
        settings: fingerprint(judgedBy(config)),
      },
    },
    notes: isIdle ? [] : shardNotes(facts),
    reasons: isIdle ? [idleShard(facts)] : [],
  };
}

/** A shard with what it knows of waivers, for whoever merges the reports. */
export function withWaiverParts(
  shard: ReportShard | undefined,
  { parts = [] }: Pick<WaivedBuild, 'parts'>,
): ReportShard | undefined {
  if (shard === undefined || parts.length === 0) return shard;
  return { ...shard, waivers: parts.map((part) => ({ ...part, note: { ...part.note } })) };
}

/** The shard of a run that never saw a plan. */
export function shardWithoutPlan({ shard }: Pick<Config, 'shard'>): ReportShard | undefined {
  return shard === null ? undefined : { ...shard, services: 0, comparisons: 0, rows: 0, plan: null };
}

function elsewhereOf(whole: Plan, plan: Plan, { budgets }: Config): BudgetsElsewhere {
  const placesOf = ({ comparisons, candidateOnly }: Plan) => [...comparisons, ...candidateOnly];
  const own = new Set(placesOf(plan));
  const others = placesOf(whole).filter((place) => !own.has(place));
  const known = new Set(servicesOf(plan));
  const services = servicesOf(whole).filter((service) => !known.has(service));
  return budgetsElsewhere(budgets, [...own], others, services, matchesGlob);
}

/** Everything a verdict depends on beside the profiles: neither secrets nor what only publishing needs. */
function judgedBy(config: Config) {
  const { policy, rules, groups, ignore, budgets, waivers, services, profileTypes, profileTypesAsked } =
    config;
  const { history, load, mixedWindows, environment, savedBaseline } = config;
  // Jobs may have the same snapshot in different places.
  const snapshot = savedBaseline && [savedBaseline.createdAtMs, savedBaseline.toolVersion];
  const judging = { policy, rules, groups, ignore, budgets, waivers };
  return {
    ...{ judging, services, profileTypes, profileTypesAsked },
    ...{ history, load, mixedWindows, environment, snapshot },
  };
}
