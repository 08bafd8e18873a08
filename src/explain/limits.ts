import { matchesGlob } from '../config/glob.ts';
import { originOfEntry } from '../config/merge.ts';
import type { JudgeConfig } from '../config/resolve.ts';
import type { ServiceRule } from '../config/services.ts';
import type { ThresholdName } from '../config/threshold-names.ts';
import { rulesFor } from '../judge/limit-rules.ts';
import type { LimitRule, Policy } from '../judge/policy.ts';

/** A limit, and where it was set. */
export interface PlacedLimit {
  readonly name: ThresholdName;
  /** As a fraction. */
  readonly value: number;
  /** `.github/flamegate.yml:12:5`, `option --fail-on-growth`, or `default`. */
  readonly origin: string;
}

/** What decides about a function by the settings as they are now. */
export interface DecidingLimits {
  /** Null where no rule is for it. */
  readonly rule: LimitRule | null;
  readonly limits: readonly PlacedLimit[];
}

/** The settings, and the entries of `services`. */
export interface LimitSetting extends Pick<JudgeConfig, 'policy' | 'rules' | 'origins'> {
  readonly services: readonly ServiceRule[];
}

/** What decides about a function of a service and type. */
export function decidingLimits(
  place: { readonly service: string; readonly profileType: string },
  key: { readonly name: string; readonly file: string },
  setting: LimitSetting,
): DecidingLimits {
  const index = entryOf(place.service, setting.services);
  const own = setting.services[index]?.policy;
  const base = own ?? setting.policy;
  const applied = rulesFor(setting.rules, place, base, matchesGlob)?.of(key) ?? null;
  const policy = applied?.policy ?? base;
  const rule = applied?.rule ?? null;
  const { origins } = setting;
  const entryOrigin = originOfEntry(origins, 'services', index);
  const originOf = (name: PlacedLimit['name'], field: keyof Policy): string => {
    if (rule !== null && policy[field] !== base[field]) return rule.origin;
    if (rule !== null && saysItself(rule, name)) return rule.origin;
    if (own !== undefined && own[field] !== setting.policy[field]) return entryOrigin;
    return origins[name] ?? 'default';
  };
  const limit = (name: PlacedLimit['name'], field: 'failOnGrowth' | 'warnOnGrowth' | 'minShare') => ({
    name,
    value: policy[field],
    origin: originOf(name, field),
  });
  const limits = [limit('fail-on-growth', 'failOnGrowth'), limit('warn-on-growth', 'warnOnGrowth')];
  return { rule, limits: [...limits, limit('min-share', 'minShare')] };
}

function saysItself(rule: LimitRule, name: PlacedLimit['name']): boolean {
  if (name === 'fail-on-growth') return rule.failOnGrowth !== null;
  return name === 'warn-on-growth' && rule.warnOnGrowth !== null;
}

/** The very name of a service counts before globs; labels are not known here. */
function entryOf(service: string, services: readonly ServiceRule[]): number {
  const exact = services.findIndex(({ name }) => name === service);
  return exact >= 0 ? exact : services.findIndex(({ name }) => matchesGlob(name, service));
}
