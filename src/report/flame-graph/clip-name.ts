/** Longest name in a flame graph, in characters. */
const MAX_NAME = 200;

/** A name as flame graphs hold it: its end tells more than its middle. */
export function clipName(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const half = MAX_NAME / 2;
  return `${name.slice(0, half - 1)}…${name.slice(-half)}`.toWellFormed();
}
