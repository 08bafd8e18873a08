/** A seeded source of random numbers for simulations: small and fast, not for secrets. */
export interface Random {
  /** Uniform on [0, 1), with 32 random bits. */
  uniform(): number;
  /** Uniform on 0 .. count - 1. */
  below(count: number): number;
  /** Standard normal. */
  normal(): number;
  /** Gamma with scale 1; shape at least 1. */
  gamma(shape: number): number;
  poisson(mean: number): number;
  binomial(trials: number, probability: number): number;
}

/**
 * Creates a generator: sfc32 (Doty-Humphrey, PractRand), seeded by mixing all numbers of the seed, so that
 * (1, 2) and (2, 1) are different streams.
 */
export function createRandom(...seed: readonly number[]): Random {
  const uniform = createUniform(seed);
  const normal = createNormal(uniform);
  const gamma = (shape: number) => drawGamma(shape, uniform, normal);
  return {
    uniform,
    below: (count) => Math.floor(uniform() * count),
    normal,
    gamma,
    poisson: (mean) => (mean < 12 ? drawSmallPoisson(mean, uniform) : drawLargePoisson(mean, uniform)),
    binomial: (trials, probability) => drawBinomial(trials, probability, uniform, gamma),
  };
}

function createUniform(seed: readonly number[]): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (const part of seed) {
    a ^= Math.trunc(part) | 0;
    b = (b + Math.imul(Math.trunc(part) | 0, 0x85ebca6b)) | 0;
    for (let round = 0; round < 12; round++) next();
  }
  return () => next() / 2 ** 32;
}

/** Marsaglia's polar method; the second number of each pair is kept. */
function createNormal(uniform: () => number): () => number {
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}

/** Marsaglia and Tsang (2000), for shapes of at least 1. */
function drawGamma(shape: number, uniform: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Multiplies uniform numbers until their product falls below exp(-mean) (Knuth). */
function drawSmallPoisson(mean: number, uniform: () => number): number {
  if (!(mean > 0)) return 0;
  const limit = Math.exp(-mean);
  let product = uniform();
  let count = 0;
  while (product > limit) {
    product *= uniform();
    count++;
  }
  return count;
}

/** Hoermann's transformed rejection with squeeze (PTRS, 1993), for means of at least 10. */
function drawLargePoisson(mean: number, uniform: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const accepted = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (accepted <= k * Math.log(mean) - mean - logFactorial(k)) return k;
  }
}

/** ln(k!) by Stirling's series, exact sums below 10. */
function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1;
    for (let factor = 2; factor <= k; factor++) product *= factor;
    return Math.log(product);
  }
  const x = k + 1;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3);
}

/** Splits the trials at an order statistic, which is beta distributed, until few are left to be counted one by one. */
function drawBinomial(
  trials: number,
  probability: number,
  uniform: () => number,
  gamma: (shape: number) => number,
): number {
  let left = trials;
  let p = probability;
  let hits = 0;
  while (left > 40) {
    const rank = Math.floor(left / 2) + 1;
    const x = gamma(rank);
    const split = x / (x + gamma(left + 1 - rank));
    if (split <= p) {
      hits += rank;
      left -= rank;
      p = (p - split) / (1 - split);
    } else {
      left = rank - 1;
      p /= split;
    }
  }
  for (; left > 0; left--) if (uniform() < p) hits++;
  return hits;
}
