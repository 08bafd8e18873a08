/**
 * The smallest and the largest of some numbers; infinite without any. `Math.max(...numbers)` fails where a server's answer or a
 * report that somebody wrote holds more of them than a call can have arguments.
 */
export function extremes(numbers: readonly number[]): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
