/** Quantile of the normal distribution for 95 %, two-sided. */
const Z95 = 1.959964;

/**
 * The 95 % interval of a proportion (Wilson's score interval: sound for 0 of n as well).
 * @param hits need not be whole: a rate seen in overlapping trials counts as so many of the independent ones
 * @throws RangeError without trials
 */
export function proportionInterval(hits: number, trials: number): readonly [low: number, high: number] {
  if (trials < 1 || hits < 0 || hits > trials) throw new RangeError(`${hits} of ${trials} is no proportion`);
  const p = hits / trials;
  const z2 = Z95 ** 2 / trials;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials))) / (1 + z2);
  return [hits === 0 ? 0 : centre - half, hits === trials ? 1 : centre + half];
}

/** How many independent trials without a single hit show, with 95 % confidence, that the rate is at most `rate`. */
export function trialsToShow(rate: number): number {
  return Math.ceil(Z95 ** 2 * (1 / rate - 1));
}
