/** What two logarithms agree on: the smaller one of the same sign, else nothing. */
export function common(a: number, b: number): number {
  if (Math.sign(a) !== Math.sign(b)) return 0;
  return Math.abs(a) < Math.abs(b) ? a : b;
}
