import { createHash } from 'node:crypto';
import { kindOf } from '../profile/profile-type.ts';
import type { Plan } from './plan.ts';

/** Which part of a plan: the `index`th, from 1, of `count`. */
export interface PartNumber {
  readonly index: number;
  readonly count: number;
}

/**
 * Which part each service of a plan belongs to, from 1 on. Services are dealt like cards: those with the same profile types
 * one after the other, in the order of their names, those with most types first. So parts are alike: of each kind of service
 * every part has as many as any other, or one more; and neighbours by name, which often are one team's or one language's, go to
 * different parts. It depends on nothing but what the plan holds, not on its order. All types of a service stay together.
 */
export function dealServices(plan: Plan, count: number): ReadonlyMap<string, number> {
  const types = new Map<string, string[]>();
  for (const { service } of [...plan.candidateOnly, ...plan.missing]) types.set(service, []);
  for (const { service } of plan.comparisons) types.set(service, []);
  for (const { service, profileType } of plan.comparisons) types.get(service)?.push(profileType);
  const cards = [...types].map(([service, own]) => ({ service, size: own.length, own: own.sort().join() }));
  cards.sort((a, b) => b.size - a.size || compareText(a.own, b.own) || compareText(a.service, b.service));
  return new Map(cards.map(({ service }, index) => [service, (index % count) + 1]));
}

/** The plan of one part. What discovery found stays whole: it tells why something is missing. */
export function takePart(plan: Plan, { index, count }: PartNumber): Plan {
  const parts = dealServices(plan, count);
  const isOwn = ({ service }: { readonly service: string }) => parts.get(service) === index;
  return {
    ...plan,
    comparisons: plan.comparisons.filter(isOwn),
    missing: plan.missing.filter(isOwn),
    candidateOnly: plan.candidateOnly.filter(isOwn),
  };
}

/** Every service of a plan, measured or not, in the order of their names. */
export function servicesOf({ comparisons, candidateOnly, missing }: Plan): readonly string[] {
  const all = [...comparisons, ...candidateOnly, ...missing].map(({ service }) => service);
  return [...new Set(all)].sort();
}

/** Everything that a report on a plan tells of, compared or missing: of a service without any profile once, as absence.ts does. */
export function countRows({ comparisons, missing }: Plan): number {
  const silent = missing.filter(({ serviceHasData }) => !serviceHasData);
  return comparisons.length + missing.length - silent.length + servicesIn(silent);
}

function servicesIn(places: readonly { readonly service: string }[]): number {
  return new Set(places.map(({ service }) => service)).size;
}

/** Comparisons whose functions are tested; levels fail by their slope, which has an error probability of its own. */
export function countTested({ comparisons }: Plan): number {
  return comparisons.filter(({ profileType }) => kindOf(profileType) !== 'gauge').length;
}

/** Services whose CPU time is compared: what they have in common tells a busy machine from a larger load. */
export function countWithCpu({ comparisons }: Plan): number {
  return new Set(comparisons.flatMap(({ kind, service }) => (kind === 'cpu' ? [service] : []))).size;
}

/** Tells whether two runs found the same services and types, whatever their order. */
export function planFingerprint({ comparisons, candidateOnly, missing }: Plan): string {
  const line = (role: string, { service, profileType }: { service: string; profileType: string }) =>
    JSON.stringify([service, profileType, role]);
  const lines = [
    ...comparisons.map((one) => line('both', one)),
    ...candidateOnly.map((one) => line('candidate', one)),
    ...missing.map((one) => line(one.empty.join(), one)),
  ];
  return fingerprint(lines.sort());
}

/** Half of the SHA-256 of a value as JSON, in hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/** Plain order of code units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
