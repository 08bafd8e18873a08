import { tellError } from '../../../src/commands/errors.ts';

/** An answer to hostile input that it must not give. */
export class FuzzFailure extends Error {
  override readonly name = 'FuzzFailure';
}

/** Messages are for people: a hostile input must not make them long. */
const MAX_MESSAGE = 4000;

type Errors = readonly (new (...args: never[]) => Error)[];

/**
 * What a reader makes of an input; null when it refuses it as it may. Every other error passes through: it is a crash.
 * @param errors those the reader says it throws
 */
export function told<T>(read: () => T, errors: Errors): T | null {
  try {
    return read();
  } catch (error) {
    refusal(error, errors);
    return null;
  }
}

/** The same for a reader that is asked and waited for. */
export async function toldLater<T>(read: () => Promise<T>, errors: Errors): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    refusal(error, errors);
    return null;
  }
}

function refusal(error: unknown, errors: Errors): void {
  if (!errors.some((kind) => error instanceof kind)) throw error;
  const { message } = error as Error;
  if (message.trim() === '') throw new FuzzFailure('an error without a message', { cause: error });
  if (message.length > MAX_MESSAGE)
    throw new FuzzFailure(`a message of ${message.length} characters`, { cause: error });
}

/** Fails for an error that a command would tell as a bug, or without reason or remedy. */
export function mustTell(error: unknown): void {
  const { what, why, remedy } = tellError(error);
  if (remedy.startsWith('this is a bug')) throw error;
  if ([what, why, remedy].some((part) => part.trim() === '' || part.length > MAX_MESSAGE))
    throw new FuzzFailure(`a message that lacks a part or is too long: ${what.slice(0, 200)}`, {
      cause: error,
    });
}

/** Fails with a message unless something holds. */
export function must(holds: boolean, message: string): void {
  if (!holds) throw new FuzzFailure(message);
}
