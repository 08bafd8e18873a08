import type { Check } from './check.ts';

/**
 * One check where several things have the same reason, where the last of them stood: a reason that eight services share is one
 * problem. What is as it should be stays apart.
 */
export function foldChecks(checks: readonly Check[]): readonly Check[] {
  const groups = Map.groupBy(checks, (check) =>
    check.code === '' ? check : JSON.stringify([check.state, check.code, check.message, check.remedy]),
  );
  const last = new Map([...groups.values()].map((group) => [group.at(-1), group]));
  return checks.flatMap((check) => {
    const group = last.get(check);
    return group === undefined ? [] : [{ ...check, about: aboutAll(group.map(({ about }) => about)) }];
  });
}

const MAX_NAMED = 8;

/** `a cpu` and `b cpu` as `a, b cpu`. A type may have several words, a service hardly. */
function aboutAll(abouts: readonly string[]): string {
  const typeOf = (about: string) => (about.includes(' ') ? about.slice(about.indexOf(' ')) : '');
  const types = Map.groupBy([...new Set(abouts)], typeOf);
  return [...types]
    .map(([type, group]) => {
      const more = group.length - MAX_NAMED;
      const services = group.slice(0, MAX_NAMED).map((about) => about.slice(0, about.length - type.length));
      return `${services.join(', ')}${more > 0 ? ` and ${more} more` : ''}${type}`;
    })
    .join(', ');
}
