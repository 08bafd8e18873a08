import { formatCount } from '../numbers.ts';

/** How much a part of the page may take. Everything is counted in UTF-8 bytes, as the file will hold them. */

/** Part of a list that fitted. */
export interface Fitted {
  readonly html: string;
  /** Entries shown. */
  readonly shown: number;
}

/** Length in UTF-8 bytes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** What `make` makes of each item, made when it is asked for. */
export function* eachOf<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}

/** Takes texts from the front while they fit into `bytes`, a line each; what comes after is not even written. */
export function takeWithin(texts: Iterable<string>, bytes: number): string[] {
  const taken: string[] = [];
  let left = bytes;
  for (const text of texts) {
    left -= byteLength(text) + 1;
    if (left < 0) break;
    taken.push(text);
  }
  return taken;
}

/** All texts, a line each, or `null` as soon as they are longer than `bytes`; empty ones are left out. */
export function joinWithin(texts: Iterable<string>, bytes: number): string | null {
  const taken: string[] = [];
  let left = bytes;
  for (const text of texts) {
    if (text === '') continue;
    left -= byteLength(text) + 1;
    if (left < 0) return null;
    taken.push(text);
  }
  return taken.join('\n');
}

/** Says how many entries of a list are not on the page; empty when all are. */
export function moreHtml(count: number, what = 'more'): string {
  return count > 0 ? `<p class="quiet">and ${formatCount(count)} ${what}, in the JSON report</p>` : '';
}
