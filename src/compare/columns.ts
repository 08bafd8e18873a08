/**
 * Arithmetic on columns, a value for each stack or call path. Written as loops: `map` and `reduce` of a typed array call a function for
 * every value, which takes several times as long.
 */

/** Each value divided by the same number. */
export function divided(values: Float64Array, by: number): Float64Array {
  const quotients = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) quotients[index] = (values[index] as number) / by;
  return quotients;
}

/** Two columns of the same length, value by value. */
export function added(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array(a.length);
  for (let index = 0; index < a.length; index++) sums[index] = (a[index] as number) + (b[index] as number);
  return sums;
}

/** All values together, in their order. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return sum;
}
