import { type DetectedProfile, detectProfile } from '../../../src/profile/detect.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { compareProfiles, mustBeWhole, reversed } from '../../support/fuzz/engine.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { told } from '../../support/fuzz/told.ts';

const TOKENS = [
  '"unit":"none"',
  '"type":"evented"',
  '"at":-1',
  '[',
  ']',
  '{',
  '}',
  ',',
  'null',
  '1e999',
  '"C"',
  '"O"',
];

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  const json = random.oneIn(3) ? undefined : parsed(base);
  if (json === undefined) return mutateBytes(random, base, random.pick(kept), TOKENS);
  return Buffer.from(JSON.stringify(mutateJson(random, json, random.oneIn(2))));
}

/** Undefined for kept inputs that are no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads a file that somebody named, and compares what it holds.
 * @returns what it was read as; null where it was refused
 */
export function checkFile(input: Uint8Array): DetectedProfile['format'] | null {
  const found = told(() => detectProfile(input), [ProfileFormatError]);
  if (found === null) return null;
  mustBeWhole(found.profile);
  compareProfiles(found.profile, reversed(found.profile));
  return found.format;
}

/** speedscope JSON. */
export const target: FuzzTarget = { format: 'speedscope', make, check: (input) => void checkFile(input) };
