/** A logarithm as a factor in words: `1.4 times`. */
export function times(log: number, digits: number): string {
  return `${Math.exp(log).toFixed(digits)} times`;
}
