import { encodeValue, hasWindows, type LinkTarget, type ReportLink, safeLink } from '../links.ts';
import { type Placeholder, placeholdersOf, replacePlaceholders } from './placeholders.ts';

/** A link of the user's own: a name, and an address with placeholders in braces. */
export interface LinkTemplate {
  readonly name: string;
  readonly url: string;
}

/**
 * Fills a template; every value is percent-encoded. `null` when a value it asks for is not there, when a value would
 * lead to another path than the template's, and when it would end the quotes that the template puts around it.
 */
export function templateLink({ name, url }: LinkTemplate, target: LinkTarget): ReportLink | null {
  if (!hasWindows(target)) return null;
  const values = valuesOf(target);
  const asked = placeholdersOf(url);
  const isKnown = (one: string): one is Placeholder => Object.hasOwn(values, one);
  if (!asked.every((one) => isKnown(one) && values[one] !== null)) return null;
  if (quotedIn(url).some((one) => isKnown(one) && /["\\\p{Cc}]/u.test(values[one] ?? ''))) return null;
  const filled = replacePlaceholders(url, (one) => encodeValue((isKnown(one) && values[one]) || ''));
  return isSamePath(url, filled) ? safeLink(name, filled) : null;
}

/** Placeholders that stand in quotes, as in a query: what is called `x" || "` must not become a part of it. */
function quotedIn(url: string): string[] {
  return Array.from(url.matchAll(/(?:"|%22)\{([^{}]*)\}/gi), ([, name = '']) => name);
}

/** Whether a template shows a function and not only its comparison. */
export function showsFunction({ url }: LinkTemplate): boolean {
  return placeholdersOf(url).includes('function');
}

function valuesOf(target: LinkTarget): Readonly<Record<Placeholder, string | null>> {
  const { service, profileType, functionName, commit, baseline, candidate } = target;
  return {
    service,
    'profile-type': profileType,
    function: functionName === '' ? null : functionName,
    commit: commit === '' ? null : commit,
    'baseline-from': String(baseline.fromMs),
    'baseline-until': String(baseline.untilMs),
    'baseline-from-s': String(Math.floor(baseline.fromMs / 1000)),
    'baseline-until-s': String(Math.ceil(baseline.untilMs / 1000)),
    'baseline-from-iso': iso(baseline.fromMs),
    'baseline-until-iso': iso(baseline.untilMs),
    'baseline-selector': baseline.selector,
    'candidate-from': String(candidate.fromMs),
    'candidate-until': String(candidate.untilMs),
    'candidate-from-s': String(Math.floor(candidate.fromMs / 1000)),
    'candidate-until-s': String(Math.ceil(candidate.untilMs / 1000)),
    'candidate-from-iso': iso(candidate.fromMs),
    'candidate-until-iso': iso(candidate.untilMs),
    'candidate-selector': candidate.selector,
  };
}

/** The last instant a `Date` can hold. */
const LAST_MS = 8.64e15;

function iso(ms: number): string | null {
  return Math.abs(ms) > LAST_MS ? null : new Date(ms).toISOString();
}

/** A service that is called `..` would lead one folder up: no encoding keeps a URL from resolving it. */
function isSamePath(template: string, filled: string): boolean {
  const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname.split('/') : []);
  const plain = replacePlaceholders(template, () => 'x');
  return pathOf(plain).length > 0 && pathOf(plain).length === pathOf(filled).length;
}
