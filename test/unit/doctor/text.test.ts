import { expect, test } from 'vitest';
import { ok, wrong } from '../../../src/doctor/check.ts';
import { renderChecks } from '../../../src/doctor/text.ts';

const REASON = {
  code: 'FG104',
  message: 'There are no profiles of "ghost" in either window.',
  remedy: 'Switch profiling on.',
};
const OPTIONS = { color: false, columns: 120, assumed: [] };
const DOCS = 'docs/troubleshooting.md and docs/reasons.md explain each code.';

test('each check with what was found and what to do, and what it means for a gate', () => {
  const checks = [
    ok('server', 'it answers'),
    wrong('note', 'a cpu', REASON),
    wrong('problem', 'ghost cpu', REASON),
  ];
  expect(renderChecks(checks, OPTIONS)).toBe(`ok       server: it answers
note     a cpu: There are no profiles of "ghost" in either window. (FG104)
         do: Switch profiling on.
problem  ghost cpu: There are no profiles of "ghost" in either window. (FG104)
         do: Switch profiling on.

1 problem, 1 note: a gate would not be evaluated. ${DOCS}
`);
});

test('all is well, with windows and without', () => {
  const checks = [ok('server', 'it answers')];
  expect(renderChecks(checks, OPTIONS)).toContain('\nNo problem: a gate would be evaluated.\n');
  expect(renderChecks(checks, { ...OPTIONS, assumed: ['baseline', 'candidate'] })).toContain(
    'so the last half hour was looked at',
  );
  expect(renderChecks(checks, { ...OPTIONS, assumed: ['candidate'] })).toContain(
    'no candidate was named (--candidate), so the last minutes were taken for it, 15 at most.',
  );
  expect(renderChecks(checks, { ...OPTIONS, assumed: ['baseline'] })).toContain('no baseline was named');
});

test('no line is longer than the screen, and colours never come without the word', () => {
  const checks = [wrong('problem', `service-${'x'.repeat(90)}`, { ...REASON, remedy: 'word '.repeat(60) })];
  const lines = renderChecks(checks, { ...OPTIONS, columns: 60 }).split('\n');
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
  expect(renderChecks(checks, { ...OPTIONS, color: true })).toContain('\u001b[31mproblem\u001b[0m  ');
});

test('what a server says cannot write lines of its own, nor steer the terminal', () => {
  const text = renderChecks(
    [wrong('problem', 'a\nok       b', { ...REASON, message: 'x\u001b[2J\nok       all' })],
    OPTIONS,
  );
  expect(text).not.toContain('\u001b');
  expect(text.split('\n').filter((line) => line.startsWith('ok'))).toEqual([]);
});
