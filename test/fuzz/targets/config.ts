import { parse } from 'yaml';
import { checkAll } from '../../../src/config/check-all.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { MAX_INPUT_BYTES, mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must, mustTell, told } from '../../support/fuzz/told.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);
const DEFAULTS = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
const NOTHING = { values: {}, origins: {} };
const TOKENS = [
  ': ',
  '\n',
  '\n  ',
  '\n- ',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!!set {}',
  '---\n',
  '...\n',
  '|\n',
  '>-\n',
  '? ',
  '"\\ud800"',
  "'",
  '"',
  '#',
  '{',
  '}',
  '[',
  ']',
  ',',
  '~',
  'null',
  '.inf',
  '.nan',
  '0x7fffffffffffffff',
  '2026-11-22',
  '10%',
  '1e9%',
  'now-30m/now',
  '[['.repeat(5000),
  '{a: '.repeat(3000),
  '- '.repeat(3000),
];

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  const settings = random.oneIn(3) ? undefined : settingsOf(base);
  if (settings === undefined) return mutateBytes(random, base, random.pick(kept), TOKENS);
  const text = Buffer.from(JSON.stringify(mutateJson(random, settings, random.oneIn(2)), null, 1));
  return new Uint8Array(text.subarray(0, MAX_INPUT_BYTES));
}

/** Undefined for kept inputs that are no YAML. */
function settingsOf(bytes: Uint8Array): unknown {
  try {
    return parse(Buffer.from(bytes).toString('utf8'), { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

function check(input: Uint8Array): void {
  const text = Buffer.from(input).toString('utf8');
  const file = told(() => parseConfigFile('flamegate.yml', text), [UsageError]);
  if (file === null) return;
  for (const origin of Object.values(file.origins))
    must(/^flamegate\.yml:\d+:\d+$/u.test(origin), `a setting stands at ${origin}`);
  tellOf(() => checkAll(NOTHING, file, DEFAULTS, NOW_MS));
  tellOf(() => resolveConfig(NOTHING, file, DEFAULTS, NOW_MS));
}

/** Whatever is wrong with settings is told as wrong usage. */
function tellOf(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    mustTell(error);
  }
}

/** The configuration file. */
export const target: FuzzTarget = { format: 'config', make, check };
