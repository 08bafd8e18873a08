/** Another run cannot be told of: the message says what cannot be done, and `why` and `remedy` are for people. */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly why: string;
  readonly remedy: string;

  constructor(message: string, why: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
    this.remedy = remedy;
  }
}
