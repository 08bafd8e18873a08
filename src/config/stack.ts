import { quote } from './allowed.ts';
import type { StackVariables } from './inputs.ts';
import type { Merged } from './merge.ts';
import { escapeRegex, formatSelector, joinSelectors, type Matcher, parseSelector } from './selector.ts';
import { resolveServices, type ServiceRule } from './services.ts';
import { parseDuration } from './units.ts';
import { UsageError } from './usage-error.ts';
import type { SideWindow } from './window.ts';

/** What variables mean with which services and their sidecars are configured. */

/**
 * `PROFILE_INTERVAL` in milliseconds: seconds without a unit, as sidecars take it, or a duration.
 * @throws UsageError for anything else, for the gate would wait for a time that nobody meant
 */
export function resolveInterval(text: string | undefined): number | null {
  if (text === undefined) return null;
  const ms = /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) * 1000 : parseDuration(text);
  if (ms !== null && ms > 0) return ms;
  throw new UsageError(
    'environment variable PROFILE_INTERVAL is not valid',
    `expected seconds, got ${quote(text)}`,
    'write seconds, for example 15, or say with settle how long to wait',
  );
}

const LABEL = 'environment';

/** The condition that a profile is of this environment, or names none. */
export function environmentMatcher(environment: string): Matcher {
  return { label: LABEL, operator: '=~', value: `${escapeRegex(environment)}|` };
}

/** Services, and the environment they are looked for in. */
export interface PlacedServices {
  readonly services: readonly ServiceRule[];
  readonly environment: string | null;
}

/** The services that are asked for, where the environment says that they run. @throws UsageError as `resolveServices` */
export function placeServices(
  merged: Merged,
  stack: StackVariables | undefined,
  windows: readonly Pick<SideWindow, 'selector'>[],
): PlacedServices {
  return addEnvironment(resolveServices(merged.services ?? [], merged), stack?.environment, windows);
}

/**
 * Leaves out profiles of other environments. Those without the label stay in: a sidecar that does not send it would else be
 * hidden without a word. Whoever names the label in a selector says more about it.
 */
function addEnvironment(
  services: readonly ServiceRule[],
  environment: string | undefined,
  windows: readonly Pick<SideWindow, 'selector'>[],
): PlacedServices {
  const names = (selector: string) => parseSelector(selector).some(({ label }) => label === LABEL);
  if (environment === undefined || windows.some(({ selector }) => names(selector)))
    return { services, environment: null };
  const added = formatSelector([environmentMatcher(environment)]);
  const all: readonly ServiceRule[] = services.length > 0 ? services : [{ name: '*', optional: false }];
  return {
    services: all.map((rule) =>
      names(rule.labels ?? '') ? rule : { ...rule, labels: joinSelectors(rule.labels ?? '', added) },
    ),
    environment,
  };
}
