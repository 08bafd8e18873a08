/** What stands in braces in a link template; both who checks a template and who fills it need the names. */
export const PLACEHOLDERS = [
  'service',
  'profile-type',
  'function',
  'commit',
  'baseline-from',
  'baseline-until',
  'baseline-from-s',
  'baseline-until-s',
  'baseline-from-iso',
  'baseline-until-iso',
  'baseline-selector',
  'candidate-from',
  'candidate-until',
  'candidate-from-s',
  'candidate-until-s',
  'candidate-from-iso',
  'candidate-until-iso',
  'candidate-selector',
] as const;

/** Name of a placeholder, without its braces. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Names in braces, whether there are such placeholders or not. */
export function placeholdersOf(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
}

/** Puts something in the place of every placeholder. */
export function replacePlaceholders(template: string, toText: (name: string) => string): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => toText(name));
}
