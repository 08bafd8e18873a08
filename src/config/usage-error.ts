/** Wrong usage or configuration, told in three lines: what, why, what to do. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly why: string;
  readonly remedy: string;

  constructor(what: string, why: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.why = why;
    this.remedy = remedy;
  }
}
