/**
 * Sentences before they are Markdown, HTML or terminal text: our own words as strings, everything from outside
 * marked as such, so that each renderer can make it inert in its own way.
 */

/** A piece of a sentence. */
export type Part =
  /** Our own words. They hold no markup, so renderers may print them as they are (HTML still escapes them). */
  | string
  /** A name from outside, or an option or label of ours: shown as code. */
  | { readonly code: string }
  /** Prose from outside: an error message, a remedy. */
  | { readonly prose: string }
  /** A name that leads somewhere; renderers drop addresses that are not safe and keep the name. */
  | { readonly link: string; readonly url: string; readonly code: boolean }
  /** Emphasised. */
  | { readonly strong: Phrase };

/** A sentence, or a piece of one. */
export type Phrase = readonly Part[];

/** Joins phrases with a separator; empty phrases are left out. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  const solid = phrases.filter((phrase) => phrase.length > 0);
  return solid.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

/** `a`, `a and b`, `a, b and c`; after `limit` names `a, b and 3 more`. Names are shown as code. */
export function listNames(names: readonly string[], limit = 4): Phrase {
  const shown = names.length <= limit ? names : names.slice(0, Math.max(1, limit - 1));
  const rest = names.length - shown.length;
  const items: Phrase[] = shown.map((name) => [{ code: name }]);
  if (rest > 0) items.push([`${rest} more`]);
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? [];
  return [...joinPhrases(items.slice(0, -1), ', '), ' and ', ...last];
}
