/** The limits of growth, for all services or for some: what is a setting of its own as well as a part of rules. */
export const THRESHOLD_NAMES = ['fail-on-growth', 'warn-on-growth', 'min-share'] as const;

/** One of them. */
export type ThresholdName = (typeof THRESHOLD_NAMES)[number];
