import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { explain } from '../../../src/commands/explain.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import type { Report } from '../../../src/report/report.ts';
import { failedReport } from '../../support/sample-report.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const CONFIG = `
services:
  - { name: ai-*, warn-on-growth: 8% }
rules:
  - { service: ai-yolo26, function: iou, fail-on-growth: 300%, owner: '@vision' }
`;

async function run(words: readonly string[], { config = '', report = failedReport() as Report } = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'flamegate-explain-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const [path, reportPath] = [join(dir, 'f.yml'), join(dir, 'r.json')];
  await writeFile(path, config);
  await writeFile(reportPath, JSON.stringify(report));
  const printed: string[] = [];
  const terminal: Terminal = {
    color: false,
    columns: 120,
    out: (text) => void printed.push(text),
    err: () => undefined,
    progress: () => undefined,
    step: () => undefined,
  };
  const args = words.map((word) => (word === 'REPORT' ? reportPath : word));
  const stdin = () => Readable.from([JSON.stringify(report)]);
  const line = readFlags(['--config', path, ...args], {});
  const exitCode = await explain({ line, env: {}, terminal, nowMs: NOW_MS }, stdin);
  expect(exitCode).toBe(0);
  const text = printed.join('').replaceAll(path, 'f.yml').replaceAll(reportPath, 'r.json');
  return { text, flat: text.replace(/\s+/g, ' ') };
}

describe('flamegate explain', () => {
  test('says which rule decides, where it stands, and why the report judged as it did', async () => {
    const { flat } = await run(['ai-yolo26 iou', 'REPORT'], { config: CONFIG });
    expect(flat).toMatch(/^iou \(.*\) in ai-yolo26 cpu: fail /);
    expect(flat).toContain('the rule f.yml:5:5 decides, owner @vision');
    expect(flat).toContain('fail-on-growth 300% (f.yml:5:5)');
    expect(flat).toContain('warn-on-growth 8% (f.yml:3:5)');
    expect(flat).toContain('min-share 0.5% (default)');
    expect(flat).toContain(
      'the report was judged by fail-on-growth and warn-on-growth of 10% and 5%: the settings have changed since',
    );
    expect(flat).toMatch(/expected [\d,]+ samples at this load, saw/);
    expect(flat).toMatch(/From r\.json, made \S+, verdict fail\./);
  });

  test('without rules, the limits of all; nothing has changed since', async () => {
    const { flat } = await run(['ai-yolo26', 'iou', '-']);
    expect(flat).toContain('no rule is for this function fail-on-growth 10% (default)');
    expect(flat).not.toContain('changed since');
    expect(flat).toContain('From -, made');
  });

  test('what is not judged has no limits', async () => {
    const { flat } = await run(['iou', 'REPORT'], { config: 'rules: [{function: iou, severity: ignore}]' });
    expect(flat).toContain('the rule f.yml:1:9 decides: severity ignore');
    expect(flat).not.toContain('min-share');
  });

  test('of several the worst first, the others in a line each', async () => {
    const { text } = await run(['ai-*', '*', 'REPORT']);
    expect(text).toMatch(/^iou .*: fail\n/);
    expect(text).toMatch(/^Also meant: \d+ functions$/m);
  });

  test('what is not there: the name that was meant', async () => {
    await expect(run(['ai-yolo62 iuo', 'REPORT'])).rejects.toMatchObject({
      why: 'did you mean ai-yolo26 iou?',
    });
    await expect(run(['wholly different', 'REPORT'])).rejects.toMatchObject({
      why: expect.stringContaining('its services are'),
    });
  });

  test('only what has a growth says which would have been found', async () => {
    const found = 'would have been found in four of five cases';
    const [first, ...others] = failedReport().comparisons;
    const [fn] = first!.functions;
    const growths = [fn!.growth, null].map(async (growth) => {
      const functions = [{ ...fn!, detectableGrowth: 42.03, growth }];
      const report = failedReport({ comparisons: [{ ...first!, functions }, ...others] });
      return (await run(['ai-yolo26 iou', 'REPORT'], { report })).flat.includes(found);
    });
    expect(await Promise.all(growths)).toEqual([true, false]);
  });

  test('names from a profile cannot send control characters', async () => {
    const [first, ...others] = failedReport().comparisons;
    const functions = first!.functions.map((fn) => ({ ...fn, name: `${fn.name}\u001b[31m` }));
    const report = failedReport({ comparisons: [{ ...first!, functions }, ...others] });
    const { text } = await run(['iou', 'REPORT'], { report });
    expect(text).not.toContain('\u001b');
  });

  test('without a question, without a report, with two of them', async () => {
    await expect(run([])).rejects.toThrow('explain needs a function');
    await expect(run(['iou', '--report-json', '/nowhere/r.json'])).rejects.toThrow(
      '/nowhere/r.json cannot be read',
    );
    await expect(run(['iou', 'REPORT', '--report-json', 'REPORT'])).rejects.toThrow('two reports are named');
  });
});
