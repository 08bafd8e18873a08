import { parseFolded } from '../../../src/profile/folded.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { fc } from '../../support/fast-check.ts';
import { compareProfiles, mustBeWhole, reversed } from '../../support/fuzz/engine.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { told } from '../../support/fuzz/told.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { checkFile } from './speedscope.ts';

const TOKENS = [
  ';',
  ' ',
  '\t',
  '\r\n',
  '\n',
  ' 1\n',
  ';;;',
  ' 0',
  ' -1',
  ' 1.5',
  ' 9007199254740993',
  'a;b 1\n',
  'a;',
];
const line = fc
  .tuple(
    fc.array(hostileText, { maxLength: 5 }),
    fc.oneof(fc.nat(), fc.constantFrom('', '-1', '1e9', '9'.repeat(30))),
  )
  .map(([frames, count]) => `${frames.join(';')} ${count}`);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.oneIn(4) ? Buffer.from(random.sample(text)) : random.pick(kept);
  return random.oneIn(8) ? new Uint8Array(base) : mutateBytes(random, base, random.pick(kept), TOKENS);
}

/** As a file, or, where that is taken for something else, as folded stacks all the same. */
function check(input: Uint8Array): void {
  if (checkFile(input) === 'folded') return;
  const profile = told(() => parseFolded(input), [ProfileFormatError]);
  if (profile === null) return;
  mustBeWhole(profile);
  compareProfiles(profile, reversed(profile));
}

/** Folded stacks. */
export const target: FuzzTarget = { format: 'folded', make, check };
