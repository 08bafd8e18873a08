/** Student's t distribution for whole degrees of freedom, without tables. */

/**
 * P(|T| <= t) for `df` degrees of freedom.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 (odd) and 26.7.4 (even).
 */
function centralProbability(t: number, df: number): number {
  const theta = Math.atan(t / Math.sqrt(df));
  const cos2 = Math.cos(theta) ** 2;
  const odd = df % 2 === 1;
  let term = odd ? Math.cos(theta) : 1;
  let sum = odd && df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cos2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

/**
 * The t that is exceeded with probability `upperTail`.
 * @param upperTail 0 < upperTail < 0.5; below about 1e-13 the result loses digits
 * @param df whole degrees of freedom, at least 1
 */
export function studentTQuantile(upperTail: number, df: number): number {
  const wanted = 1 - 2 * upperTail;
  let low = 0;
  let high = 1;
  // One degree of freedom reaches 3e12 at the thinnest tail; the bound sees to it that the search ends with thinner ones, too.
  while (centralProbability(high, df) < wanted && high < 1e13) high *= 2;
  // Bisection on a monotone function: 100 halvings exhaust a double, and no start value can fail.
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (centralProbability(middle, df) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
