import { matchesGlob } from '../config/glob.ts';
import { nearestName } from '../config/nearest.ts';
import type { Finding } from '../report/findings.ts';
import type { Report } from '../report/report.ts';

/** What somebody asks about: functions of services, by globs or plain words. */
export interface Query {
  /** Null: any service. */
  readonly service: string | null;
  readonly function: string;
}

/** What a question could mean, likeliest first: the first word is a service, or all of it is a function. */
export function readQuery(text: string): readonly Query[] {
  const all = text.trim();
  const [, service = '', rest = ''] = /^(\S+)\s+(.+)$/su.exec(all) ?? [];
  const whole = { service: null, function: all };
  return service === '' ? [whole] : [{ service, function: rest }, whole];
}

const ORDER: Readonly<Record<string, number>> = {
  fail: 0,
  warn: 1,
  inconclusive: 2,
  pass: 3,
  'not-tested': 4,
};

/** The functions of a report that a question means, worst first; empty where nothing matches. */
export function findFunctions(report: Report, text: string): Finding[] {
  for (const query of readQuery(text)) {
    const found = matching(report, query);
    if (found.length > 0) return found.sort(compare);
  }
  // A single word may be a service, of which everything is asked.
  const word = text.trim();
  if (/\s/u.test(word)) return [];
  return matching(report, { service: word, function: '*' }).sort(compare);
}

function matching(report: Report, query: Query): Finding[] {
  const services = best(
    [...new Set(report.comparisons.map(({ service }) => service))],
    query.service ?? '*',
    (service) => service,
  );
  const candidates = report.comparisons
    .filter(({ service }) => services.includes(service))
    .flatMap((comparison) => comparison.functions.map((fn) => ({ comparison, function: fn })));
  return best(candidates, query.function, (finding) => finding.function.name);
}

/** The very name before globs before a part of a name; case does not count for a part. */
function best<T>(all: readonly T[], pattern: string, nameOf: (one: T) => string): T[] {
  const exact = all.filter((one) => nameOf(one) === pattern);
  if (exact.length > 0) return exact;
  if (/[*?]/u.test(pattern)) return all.filter((one) => matchesGlob(pattern, nameOf(one)));
  const part = pattern.toLowerCase();
  return all.filter((one) => nameOf(one).toLowerCase().includes(part));
}

function compare(first: Finding, second: Finding): number {
  const [a, b] = [first.function, second.function];
  return (
    (ORDER[a.verdict] ?? 9) - (ORDER[b.verdict] ?? 9) ||
    b.addedShare - a.addedShare ||
    Math.max(b.share.baseline, b.share.candidate) - Math.max(a.share.baseline, a.share.candidate)
  );
}

/** Names that somebody may have meant: a service and a function; null where none is near. */
export function nearNames(
  report: Report,
  text: string,
): { readonly service: string | null; readonly function: string | null } {
  const [first, ...others] = readQuery(text);
  const services = new Set(report.comparisons.map(({ service }) => service));
  const names = new Set(report.comparisons.flatMap(({ functions }) => functions.map(({ name }) => name)));
  const asked = first?.service ?? text.trim();
  const fn = others.length > 0 ? (first?.function ?? '') : text.trim();
  return {
    service: services.has(asked) ? null : nearestName(asked, services),
    function: names.has(fn) ? null : nearestName(fn, names),
  };
}
