import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTerminal, type TerminalStream } from '../../../src/commands/create-terminal.ts';
import { PLANTED_NAMES } from '../../support/planted-names.ts';
import { runnerCommands } from '../../support/runner-log.ts';

const ESCAPE = String.fromCharCode(27);
const PROFILE = { service: 'ai-clip', profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds' };

/** A stream that remembers, and what a terminal would show of it. */
function fakeStream(isTTY: boolean, columns?: number) {
  const writes: string[] = [];
  const stream = {
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    on: () => stream,
    write: (text: string) => writes.push(text) > 0,
  } as unknown as TerminalStream;
  return { stream, writes, shown: () => screenOf(writes.join('')) };
}

/** Lines on the screen after all writes: a carriage return goes back, `ESC [ K` erases the rest of the line. */
function screenOf(output: string): string {
  const done: string[] = [];
  for (const line of output.split('\n')) {
    let shown = '';
    for (const part of line.split('\r')) {
      const [before = '', ...after] = part.split(`${ESCAPE}[K`);
      shown = after.length === 0 ? before + shown.slice(before.length) : before + after.join('');
    }
    done.push(shown);
  }
  return done.join('\n');
}

interface Given {
  readonly secrets?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

function setUp({ env = {}, isTTY = true, columns, secrets = [] }: Given = {}) {
  const [stdout, stderr] = [fakeStream(isTTY, columns), fakeStream(isTTY, columns)];
  const listeners: (() => void)[] = [];
  const clock = { nowMs: 0 };
  const terminal = createTerminal({
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    clock: () => clock.nowMs,
    beforeEnd: (listener) => void listeners.push(listener),
    secrets,
  });
  const interrupt = () => {
    for (const listener of listeners) listener();
  };
  return { terminal, stdout, stderr, clock, interrupt };
}

describe('colour', () => {
  test.each<[string, Given, boolean]>([
    ['a terminal has it', {}, true],
    ['a pipe has none', { isTTY: false }, false],
    ['NO_COLOR takes it away', { env: { NO_COLOR: '1' } }, false],
    ['whatever NO_COLOR says', { env: { NO_COLOR: '0' } }, false],
    ['an empty NO_COLOR does not', { env: { NO_COLOR: '' } }, true],
    ['a dumb terminal has none', { env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR gives it to a pipe', { isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['also in CI', { isTTY: false, env: { FORCE_COLOR: '', CI: 'true' } }, true],
    ['FORCE_COLOR decides over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR=0 takes it away', { env: { FORCE_COLOR: '0' } }, false],
    ['as does FORCE_COLOR=false', { env: { FORCE_COLOR: 'false' } }, false],
  ])('%s', (_, given, color) => expect(setUp(given).terminal.color).toBe(color));
});

describe('width', () => {
  test.each<[string, Given, number]>([
    ['as the terminal says', { columns: 83 }, 83],
    ['120 when it does not know', { columns: 0 }, 120],
    ['120 when it says nothing', {}, 120],
    ['120 for a pipe', { isTTY: false, columns: 83 }, 120],
    ['as COLUMNS says for a pipe', { isTTY: false, env: { COLUMNS: '72' } }, 72],
    ['which does not count for a terminal', { columns: 83, env: { COLUMNS: '72' } }, 83],
    ['nor when it is no width', { isTTY: false, env: { COLUMNS: '-5' } }, 120],
    ['nor when it is absurd', { isTTY: false, env: { COLUMNS: '99999' } }, 120],
  ])('%s', (_, given, columns) => expect(setUp(given).terminal.columns).toBe(columns));
});

describe('progress on a terminal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is one line on standard error, rewritten, without line breaks', () => {
    const { terminal, stdout, stderr, clock } = setUp();
    terminal.progress({ done: 1, total: 88, ...PROFILE });
    expect(stderr.shown()).toBe('fetching 1/88 profiles · ai-clip process_cpu:cpu');
    clock.nowMs = 4200;
    terminal.progress({ done: 30, total: 88, ...PROFILE, service: 'db' });
    expect(stderr.shown()).toBe('fetching 30/88 profiles · 4 s · db process_cpu:cpu');
    expect(stderr.writes.join('')).not.toContain('\n');
    expect(stdout.writes).toEqual([]);
  });

  test('does not flicker', () => {
    const { terminal, stderr, clock } = setUp();
    for (let done = 1; done <= 50; done += 1) {
      clock.nowMs = done;
      terminal.progress({ done, total: 88, ...PROFILE });
    }
    expect(stderr.writes).toHaveLength(1);
  });

  test('goes on while the server takes its time', () => {
    const { terminal, stderr, clock } = setUp();
    terminal.progress({ done: 1, total: 88, ...PROFILE });
    clock.nowMs = 7000;
    vi.advanceTimersByTime(1000);
    expect(stderr.shown()).toContain('fetching 1/88 profiles · 7 s');
  });

  test.each([
    [
      'when all is there',
      ({ terminal }: ReturnType<typeof setUp>) => terminal.progress({ done: 88, total: 88, ...PROFILE }),
    ],
    ['when a signal ends the process', ({ interrupt }: ReturnType<typeof setUp>) => interrupt()],
  ])('leaves nothing behind %s', (_, end) => {
    const given = setUp();
    given.terminal.progress({ done: 87, total: 88, ...PROFILE });
    end(given);
    expect(given.stderr.shown()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
    const { length } = given.stderr.writes;
    vi.advanceTimersByTime(5000);
    expect(given.stderr.writes).toHaveLength(length);
  });

  test('is gone before anything else is written', () => {
    const { terminal, stdout, stderr } = setUp();
    terminal.progress({ done: 3, total: 88, ...PROFILE });
    terminal.err('error: no');
    expect(stderr.shown()).toBe('error: no\n');
    terminal.progress({ done: 4, total: 88, ...PROFILE });
    terminal.out('report');
    expect(stderr.shown()).toBe('error: no\n');
    expect(stdout.writes).toEqual(['report\n']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('starts again for what is fetched later', () => {
    const { terminal, stderr } = setUp();
    terminal.progress({ done: 88, total: 88, ...PROFILE });
    terminal.progress({ done: 1, total: 2, ...PROFILE });
    expect(stderr.shown()).toContain('fetching 1/2');
    terminal.progress({ done: 2, total: 2, ...PROFILE });
    expect(stderr.shown()).toBe('');
  });

  test('never fills the line, whatever the name, and takes no orders from it', () => {
    for (const columns of [24, 60, 200]) {
      const { terminal, stderr } = setUp({ columns });
      const service = `${ESCAPE}]8;;https://evil.example${ESCAPE}\\\u0007\r\n\u202e函${ESCAPE}[2J${'x'.repeat(10_000)}`;
      terminal.progress({ done: 1, total: 2, ...PROFILE, service });
      const [written = ''] = stderr.writes;
      expect(written.startsWith(`\r${ESCAPE}[K`)).toBe(true);
      expect(written.slice(4)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(stderr.shown().length).toBeLessThan(columns);
    }
  });
});

describe('progress in a log', () => {
  test.each<[string, Given]>([
    ['a pipe', { isTTY: false }],
    ['CI', { env: { CI: 'true' } }],
    ['CI with a number', { env: { CI: '1' } }],
    ['a dumb terminal', { env: { TERM: 'dumb' } }],
  ])('is one line at the end: %s', (_, given) => {
    const { terminal, stdout, stderr, clock } = setUp(given);
    for (let done = 1; done <= 88; done += 1) {
      clock.nowMs = 50 * done;
      terminal.progress({ done, total: 88, ...PROFILE });
    }
    expect(stderr.writes).toEqual(['fetched 88 of 88 profiles (4 s)\n']);
    expect(stdout.writes).toEqual([]);
  });

  test('has the words of the work', () => {
    const { terminal, stderr } = setUp({ isTTY: false });
    const words = { doing: 'replaying', did: 'replayed', things: 'pairs of windows', latest: '' };
    terminal.step({ done: 3, total: 3, ...words });
    expect(stderr.writes).toEqual(['replayed 3 of 3 pairs of windows (0 ms)\n']);
  });

  test.each(['', '0', 'false'])('CI=%j is not CI', (CI) => {
    const { terminal, stderr } = setUp({ env: { CI } });
    terminal.progress({ done: 1, total: 2, ...PROFILE });
    expect(stderr.shown()).toContain('fetching 1/2');
    terminal.progress({ done: 2, total: 2, ...PROFILE });
  });
});

test('errors keep their lines and lose their control characters', () => {
  const { terminal, stderr } = setUp();
  terminal.err(`a${ESCAPE}[2J\u202e\u0007\r\n\tb`);
  expect(stderr.writes).toEqual(['a[2J\n\tb\n']);
});

describe('secrets', () => {
  test('are in no output and in no error', () => {
    const { terminal, stdout, stderr } = setUp({ secrets: ['fake0123'] });
    terminal.out('a fake0123 fake0123 b');
    terminal.err('a fake0123 fake0123 b');
    expect([...stdout.writes, ...stderr.writes]).toEqual(['a *** *** b\n', 'a *** *** b\n']);
  });

  test('as short as a word are in no error, but a report may be full of them', () => {
    const { terminal, stdout, stderr } = setUp({ secrets: ['admin'] });
    terminal.out('the admin page');
    terminal.err('the admin page');
    expect([...stdout.writes, ...stderr.writes]).toEqual(['the admin page\n', 'the *** page\n']);
  });
});

describe('commands of the runner', () => {
  const log = (env: Readonly<Record<string, string>>, text: string) => {
    const { terminal, stdout, stderr } = setUp({ env });
    terminal.out(text);
    terminal.err(text);
    return [...stdout.writes, ...stderr.writes];
  };

  test.each(PLANTED_NAMES)('%j makes none in a job', (name) => {
    for (const text of log({ GITHUB_ACTIONS: 'true' }, name)) expect(runnerCommands(text)).toEqual([]);
  });

  test('are looked for behind what is hidden and taken out', () => {
    const { terminal, stderr } = setUp({ env: { GITHUB_ACTIONS: 'true' }, secrets: ['fake0123'] });
    terminal.err(`${ESCAPE}::error::fake0123`);
    expect(stderr.writes).toEqual([': :error::***\n']);
  });

  test('are plain text elsewhere', () => {
    expect(log({}, '::error::x')).toEqual(['::error::x\n', '::error::x\n']);
  });
});
