import type { Report } from '../report.ts';

/** What spans did in the services of all shards, the most expensive first; nothing where nobody asked. */
export function mergeSpans(shards: readonly Report[]): Pick<Report, 'spans'> {
  const all = shards.flatMap(({ spans }) => (spans === undefined ? [] : [spans]));
  const [first] = all;
  if (first === undefined) return {};
  const ids = [...new Set(all.flatMap((one) => one.ids))];
  const profiles = all.flatMap((one) => one.profiles).sort((a, b) => b.total - a.total);
  // A span is in few services, so most shards miss it: that is news only where all do.
  const notes = first.notes.filter(({ message }) =>
    all.every((one) => one.notes.some((note) => note.message === message)),
  );
  return { spans: { ids, profiles, notes } };
}
