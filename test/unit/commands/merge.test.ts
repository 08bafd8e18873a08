import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { merge } from '../../../src/commands/merge.ts';
import { mergeFiles } from '../../../src/commands/merge-input.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import { formatReportJson, MAX_REPORT_BYTES } from '../../../src/report/report-json.ts';
import { reportFunction } from '../../support/report.ts';
import { failedReport } from '../../support/sample-report.ts';
import { passed, shardReport } from '../../support/shard-reports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-merge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, content: Report | string): string {
  const path = join(folder, name, 'report.json');
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : formatReportJson(content));
  return path;
}

const saveShards = () => {
  save('shard-1', shardReport(1, 2, [passed('a')]));
  save('shard-2', shardReport(2, 2, [passed('b', { verdict: 'fail' })], { verdict: 'fail' }));
};
const files = () => join(folder, '*/report.json');

async function errorOf(work: Promise<unknown>): Promise<UsageError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const say = (text: string) => void printed.push(text);
  const silent = { color: false, columns: 120, progress: () => undefined, step: () => undefined };
  const terminal = { ...silent, out: say, err: say };
  const line = readFlags(args, {}, { verbose: 'boolean' });
  const exitCode = await merge({ line, env: {}, terminal, nowMs: 0 });
  return { exitCode, text: printed.join('\n') };
}

describe('flamegate merge', () => {
  test('makes one report of all shards, and ends with its exit code', async () => {
    saveShards();
    const json = join(folder, 'merged.json');
    const { exitCode, text } = await run(files(), '--report-json', json);
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^flamegate failed/);
    const report = ReportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect(report.comparisons.map(({ service }) => service)).toEqual(['a', 'b']);
  });

  test('decides what the verdict does', async () => {
    saveShards();
    expect((await run(files(), '--mode', 'warn')).exitCode).toBe(0);
    expect((await run(join(folder, 'shard-1/report.json'), '--on-not-evaluated', 'pass')).exitCode).toBe(0);
    expect((await run(join(folder, 'shard-1/report.json'), '--on-not-evaluated', 'fail')).exitCode).toBe(1);
  });

  test('names the shard that is missing', async () => {
    saveShards();
    const { text } = await run(join(folder, 'shard-1/report.json'));
    expect(text).toContain('flamegate is incomplete: a part of the build was not evaluated');
    expect(text).toContain('shard 2 of 2 is missing');
    expect(text).toContain('error: a part of the build was not evaluated (FG260)');
  });

  test('a whole report stays the same file', async () => {
    const saved = save('whole', failedReport());
    const json = join(folder, 'merged.json');
    await run(saved, '--report-json', json);
    expect(readFileSync(json, 'utf8')).toBe(readFileSync(saved, 'utf8'));
  });

  test('refuses what the shards have decided, and no reports at all', async () => {
    saveShards();
    const other = await errorOf(run(files(), '--fail-on-growth', '20%'));
    expect(other.message).toBe('merge takes no option --fail-on-growth');
    expect((await errorOf(run())).message).toBe('merge needs the reports of the shards');
  });
});

describe('the files', () => {
  test('are paths or globs, each file once, in whatever order', async () => {
    saveShards();
    const [one, two] = [1, 2].map((index) => join(folder, `shard-${index}/report.json`)) as [string, string];
    const merged = await mergeFiles([two, files(), one], {});
    expect(merged).toEqual(await mergeFiles([files()], {}));
  });

  test('a name that would be a glob is a name where there is such a file', async () => {
    const path = save('shard[1]', shardReport(1, 1, [passed('a')]));
    expect((await mergeFiles([path], {})).verdict).toBe('pass');
  });

  test.each([
    ['nothing', '', 'no report that can be merged', 'it is empty'],
    ['no JSON', '{', 'no report that can be merged', 'JSON'],
    ['another file', '{"a": 1}', 'no report that can be merged', 'schemaVersion'],
    ['a later format', '{"schemaVersion": 2}', 'no report that can be merged', 'reads version 1 only'],
  ])('%s is refused by name', async (_, content, message, why) => {
    saveShards();
    save('shard-3', content);
    const error = await errorOf(mergeFiles([files()], {}));
    expect(error.message).toMatch(/shard-3.report\.json is /);
    expect(error.message).toContain(message);
    expect(error.why).toContain(why);
  });

  test('a hostile shard number is refused', async () => {
    const report = shardReport(1, 2, [passed('a')]);
    save('shard-1', { ...report, shard: { ...report.shard!, count: 1e9 } });
    expect((await errorOf(mergeFiles([files()], {}))).why).toContain('shard');
    save('shard-1', { ...report, shard: { ...report.shard!, index: 3 } });
    expect((await errorOf(mergeFiles([files()], {}))).why).toContain('index is above count');
  });

  test('of different builds are refused, naming the file', async () => {
    saveShards();
    save('shard-2', shardReport(2, 2, [passed('b')], { key: 'nightly' }));
    const error = await errorOf(mergeFiles([files()], {}));
    expect(error.message).toBe('the reports cannot be merged');
    expect(error.why).toMatch(/shard-2.report\.json has another key than .*shard-1.report\.json/);
  });

  test('a pattern that matches nothing, a file that is not there, a folder', async () => {
    saveShards();
    const missing = await errorOf(mergeFiles([files(), join(folder, 'none/*.json')], {}));
    expect(missing.message).toContain('no report matches');
    expect((await errorOf(mergeFiles([join(folder, 'absent.json')], {}))).remedy).toContain('downloaded');
    expect((await errorOf(mergeFiles([folder], {}))).message).toContain('cannot be read');
  });
});

test('the largest reports together are small enough to be read again', async () => {
  const functions = Array.from({ length: 70 }, (_, index) =>
    reportFunction({
      name: `shop.cart.handlers.discounts.function_${index}`,
      verdict: index === 0 ? 'fail' : 'pass',
      explains: Array.from({ length: 10 }, (_, call) => ({ name: `caller_${call}`, file: 'cart.py' })),
      callPath: Array.from({ length: 20 }, (_, call) => ({ name: `frame_${call}`, file: 'shop/cart.py' })),
    }),
  );
  for (let index = 1; index <= 4; index++) {
    const comparisons = Array.from({ length: 40 }, (_, service) =>
      ['cpu', 'memory'].map((profileType) =>
        passed(`s${index}-${service}`, { profileType, verdict: 'fail', functions }),
      ),
    ).flat();
    save(`shard-${index}`, shardReport(index, 4, comparisons));
  }
  const merged = await mergeFiles([files()], {});
  expect(Buffer.byteLength(formatReportJson(merged))).toBeLessThanOrEqual(MAX_REPORT_BYTES);
  expect(merged.comparisons).toHaveLength(320);
  expect(merged.comparisons.every(({ functions: [first] }) => first?.verdict === 'fail')).toBe(true);
  expect(merged.notes.map(({ code }) => code)).toContain('FG227');
}, 120_000);
