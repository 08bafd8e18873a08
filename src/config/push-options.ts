/** Options of `flamegate push` beside those of all commands. */
export const PUSH_OPTIONS = {
  label: 'strings',
  from: 'string',
  until: 'string',
  interval: 'string',
  'sample-rate': 'string',
  'dry-run': 'boolean',
} as const;
