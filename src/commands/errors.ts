import { UsageError } from '../config/usage-error.ts';
import { ProfileFormatError } from '../profile/profile.ts';
import { ProfileTypeError } from '../profile/profile-type.ts';
import { SourceError } from '../sources/source.ts';

/** An error as a person reads it: what, why, what to do; and the exit code it ends with. */
export interface ToldError {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly exitCode: 2 | 4;
}

/** Turns any error into three lines. Wrong usage ends with 2; what could not be evaluated, a bug included, with 4. */
export function tellError(error: unknown): ToldError {
  if (error instanceof UsageError) {
    return { what: error.message, why: error.why, remedy: error.remedy, exitCode: 2 };
  }
  if (error instanceof ProfileTypeError) {
    return { what: 'wrong profile type', why: error.message, remedy: 'correct profile-types', exitCode: 2 };
  }
  if (error instanceof SourceError) {
    const exitCode = error.kind === 'rejected' || error.kind === 'bad-type' ? 2 : 4;
    return { what: error.message, why: error.why, remedy: error.remedy, exitCode };
  }
  if (error instanceof ProfileFormatError) {
    return {
      what: error.message,
      why: `reading stopped at ${error.offset}`,
      remedy: 'record the profile again',
      exitCode: 4,
    };
  }
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    what: 'flamegate itself failed, so nothing was evaluated',
    why: why.split('\n')[0] ?? '',
    remedy: 'this is a bug: run again with --debug and report what it prints',
    exitCode: 4,
  };
}

/** The same without secrets. */
export function hideIn(
  { what, why, remedy, exitCode }: ToldError,
  hide: (text: string) => string,
): ToldError {
  return { what: hide(what), why: hide(why), remedy: hide(remedy), exitCode };
}
