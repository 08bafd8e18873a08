/** How much is kept of data that anybody may have made. */
export interface ClipLimits {
  /** Characters of a text. */
  readonly text: number;
  /** Entries of a list. */
  readonly list: number;
  /** The same of lists under these keys. */
  readonly lists: Readonly<Record<string, number>>;
}

/**
 * Plain data with long texts cut in their middle, the same text everywhere to the same one, and long lists at their end: what is
 * written of it then takes no longer than of an ordinary report, whatever it holds.
 */
export function clip<T>(data: T, limits: ClipLimits): T {
  return clipped(data, limits, '') as T;
}

function clipped(value: unknown, limits: ClipLimits, key: string): unknown {
  if (typeof value === 'string') return clipText(value, limits.text);
  if (Array.isArray(value)) {
    const most = limits.lists[key] ?? limits.list;
    return value.slice(0, most).map((entry) => clipped(entry, limits, ''));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, clipped(entry, limits, name)]),
  );
}

function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}
