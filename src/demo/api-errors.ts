/** An error as Connect sends it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** An error of the front: its message is the plain text. */
export function invalidArgument(message: string): ApiError {
  return new ApiError(400, 'invalid_argument', message);
}

/**
 * An error of the querier behind the front, which wraps it: the message is itself the JSON text of the inner
 * error, in which Go's encoder writes < > & as escapes.
 */
export function wrappedInvalidArgument(message: string): ApiError {
  return invalidArgument(wrapped('invalid_argument', message));
}

/** Bad matchers of `Series`, `LabelNames` and `LabelValues` come back as a failure of the server (1.18.0). */
export function matcherFailure(message: string): ApiError {
  const inner = `unknown: rpc error: code = InvalidArgument desc = failed to parse label selector: ${message}`;
  return new ApiError(500, 'unknown', wrapped('internal', inner));
}

function wrapped(code: string, message: string): string {
  return JSON.stringify({ code, message })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}
