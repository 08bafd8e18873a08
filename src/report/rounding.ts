/** Six digits are more than any profile can tell, and few enough to be the same on every machine. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}

/** The same; what is not finite is nothing. */
export function roundOrNull(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : round(value);
}

/** Both sides rounded. */
export function roundSides({
  baseline,
  candidate,
}: {
  readonly baseline: number;
  readonly candidate: number;
}) {
  return { baseline: round(baseline), candidate: round(candidate) };
}
