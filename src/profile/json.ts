/** JSON from outside, checked by hand: a schema library would visit millions of numbers far too slowly. */
import { ProfileFormatError } from './profile.ts';

/** An object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses JSON text. A syntax error keeps only its position: the engine's message quotes the text, which is hostile.
 */
export function parseJson(format: string, bytes: Uint8Array): unknown {
  let text = '';
  try {
    text = new TextDecoder('utf-8').decode(bytes);
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) {
      throw new ProfileFormatError(format, 0, `its ${bytes.length} bytes are too many for one JSON text`);
    }
    const position = /at position (\d+)/.exec(cause.message)?.[1];
    const ended = /end of JSON|Unterminated/.test(cause.message) || Number(position) >= text.length;
    const offset = position === undefined ? (ended ? text.length : 0) : Number(position);
    const reason = ended
      ? 'the JSON text ends too early: the file is truncated'
      : 'the JSON text is malformed';
    throw new ProfileFormatError(format, offset, `${reason} (at character ${offset})`);
  }
}

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws a `ProfileFormatError` that names the place as a JSON path, like `$.profiles[0].weights[3]`. */
export function failAt(format: string, path: string, reason: string): never {
  throw new ProfileFormatError(format, 0, `${path} ${reason}`);
}

/** The object at a path. */
export function objectAt(format: string, value: unknown, path: string): JsonObject {
  return isObject(value) ? value : failAt(format, path, 'must be an object');
}

/** The array at a path. */
export function arrayAt(format: string, value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : failAt(format, path, 'must be an array');
}

/** The finite number at a path. */
export function numberAt(format: string, value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : failAt(format, path, 'must be a finite number');
}
