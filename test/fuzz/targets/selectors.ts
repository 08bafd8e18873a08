import { matchesGlob } from '../../../src/config/glob.ts';
import { nearestName } from '../../../src/config/nearest.ts';
import {
  escapeRegex,
  formatSelector,
  joinSelectors,
  matchAny,
  parseSelector,
  SelectorError,
} from '../../../src/config/selector.ts';
import { fc } from '../../support/fast-check.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must, told } from '../../support/fuzz/told.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeText, textOf } from './windows.ts';

const TOKENS = [
  '{',
  '}',
  '=',
  '!=',
  '=~',
  '!~',
  '"',
  '\\',
  '\\"',
  '\\n',
  ',',
  ' ',
  '\n',
  'version',
  'a="b"',
  '""',
  '*',
  '?',
];
const matcher = fc
  .tuple(
    fc.constantFrom('version', 'a', '_', '1', ''),
    fc.constantFrom('=', '!=', '=~', '!~', '=='),
    hostileText,
  )
  .map(([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`);
const selector = fc.array(matcher, { maxLength: 4 }).map((matchers) => `{${matchers.join(',')}}`);

function check(input: Uint8Array): void {
  const text = textOf(input);
  const matchers = told(() => parseSelector(text), [SelectorError]);
  if (matchers !== null) {
    const written = formatSelector(matchers);
    must(formatSelector(parseSelector(written)) === written, 'the normal form is read as another selector');
    must(joinSelectors(text, written).length >= 0, 'no text');
  }
  // What a server or a file says becomes a value, whatever it holds.
  const [own] = parseSelector(formatSelector([{ label: 'version', operator: '=', value: text }]));
  must(own?.value === text, 'a value comes back as another');
  parseSelector(formatSelector([matchAny('version', [text, escapeRegex(text)])]));
  must(matchesGlob('*', text), 'a star matches everything');
  matchesGlob(text, text.slice(1));
  matchesGlob(`${text}*${text}`, text.repeat(3));
  nearestName(text, ['version', 'environment', text]);
}

/** Label selectors, and the patterns of names. */
export const target: FuzzTarget = {
  format: 'selectors',
  make: (random, kept) => makeText(random, kept, selector, TOKENS),
  check,
};
