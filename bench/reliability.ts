/**
 * `npm run bench:reliability`: what the built command line and Action come to when a server has every kind of fault: verdict, exit code,
 * time, memory, files. Takes some minutes, since some faults last as long as a request may. Ends with 1 when something is not as
 * docs/reliability.md says. `--cli <path>` takes another build, `--only <part of a fault>` some of the faults, `--date <yyyy-mm-dd>
 * --write` writes the last section of that page.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures } from './performance/page.ts';
import { bar, type Figures } from './performance/rows.ts';
import { actionCases } from './reliability/action-cases.ts';
import type { FaultCase, Outcome, Place } from './reliability/outcome.ts';
import { pyroscopeCases } from './reliability/pyroscope-cases.ts';
import { withSection } from './reliability/section.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/reliability.md');
/** Eight answers of 256 MiB in flight, and the program itself. */
const MAX_PEAK_MIB = 9 * 256;
/** What docs/reliability.md gives a gate, and a runner a step that it has cancelled. */
const [MAX_GATE_SECONDS, MAX_CANCEL_SECONDS] = [15 * 60, 10];
const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(ROOT, 'dist/cli.js') },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    date: { type: 'string' },
  },
});

interface Measured {
  readonly one: FaultCase;
  readonly outcome: Outcome;
}

async function measure(scratch: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const chosen = [...pyroscopeCases(), ...actionCases()].filter(({ fault }) => fault.includes(values.only));
  for (const [index, one] of chosen.entries()) {
    const folder = join(scratch, `${index}`);
    mkdirSync(folder);
    const place: Place = { folder, cli: values.cli, action: join(dirname(values.cli), 'action.js') };
    const outcome = await one.run(place);
    console.log(rowOf({ one, outcome }).join(' | '));
    if (outcome.verdict !== one.expected) console.log(`  expected: ${one.expected}`);
    measured.push({ one, outcome });
  }
  return measured;
}

function rowOf({ one, outcome }: Measured): readonly string[] {
  const { verdict, seconds, peakMib, whole, halfWritten } = outcome;
  const files = halfWritten.length > 0 ? `half: ${halfWritten.join(', ')}` : `${whole.length || 'none'}`;
  return [one.fault, verdict, seconds.toFixed(1), peakMib === null ? 'not known' : peakMib.toFixed(0), files];
}

function figuresOf(measured: readonly Measured[]): Figures {
  const asExpected = measured.filter(({ one, outcome }) => outcome.verdict === one.expected).length;
  const halfWritten = measured.flatMap(({ outcome }) => outcome.halfWritten);
  const longest = (isCancelled: boolean) =>
    Math.max(
      0,
      ...measured
        .filter(({ one }) => (one.isCancelled ?? false) === isCancelled)
        .map(({ outcome }) => outcome.seconds),
    );
  const peak = Math.max(0, ...measured.map(({ outcome }) => outcome.peakMib ?? 0));
  const [gate, cancelled] = [longest(false), longest(true)];
  return {
    title: 'What was measured',
    text:
      'Each row is one run of the built command line, or of the Action where it says so, from its start to its end; for SIGTERM from the ' +
      'signal on. Two services of the demo are judged, one of which has a regression: the right verdict is `fail`, 1. Memory is the ' +
      "most that the process held at once; the rows without a fault show what of it is Node's and the program's own.",
    header: ['Fault', 'Verdict and exit code', 'Seconds', 'Peak memory, MiB', 'Whole files'],
    rows: measured.map(rowOf),
    bars: [
      bar(
        'Every verdict right, or not evaluated with the reason',
        `${asExpected} of ${measured.length}`,
        asExpected === measured.length,
      ),
      bar(
        `No more memory than eight of the largest answers and the program, ${MAX_PEAK_MIB} MiB`,
        `at most ${peak.toFixed(0)} MiB`,
        peak <= MAX_PEAK_MIB,
      ),
      bar('No file half written', `${halfWritten.length}`, halfWritten.length === 0),
      bar('Every gate within its 15 min', `at most ${gate.toFixed(1)} s`, gate <= MAX_GATE_SECONDS),
      bar(
        'A cancelled step within the 10 s after which a runner kills it',
        `at most ${cancelled.toFixed(1)} s`,
        cancelled <= MAX_CANCEL_SECONDS,
      ),
    ],
  };
}

async function main(scratch: string): Promise<boolean> {
  const { only, write, date } = values;
  if (write && (only !== '' || !/^\d{4}-\d\d-\d\d$/u.test(date ?? '')))
    throw new Error(
      '--write is for a whole run, and needs --date yyyy-mm-dd: the figures say when they were made',
    );
  const figures = figuresOf(await measure(scratch));
  printFigures(figures);
  if (write) {
    const command = `npm run bench:reliability -- --date ${date} --write`;
    writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), figures, command, date as string));
    console.log('\nwritten: docs/reliability.md');
  }
  return !figures.bars.some((line) => line.includes('**not met**'));
}

const scratch = mkdtempSync(join(tmpdir(), 'flamegate-reliability-'));
try {
  process.exitCode = (await main(scratch)) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
