import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery, ProfileSource } from '../../src/sources/source.ts';
import {
  comparisonOf,
  findings,
  type RecordedGate,
  type RecordedWindow,
  recordedWindows,
  startRecordedGate,
} from '../support/recorded-gate.ts';

let gate: RecordedGate;
let windows: Readonly<Record<string, RecordedWindow>>;
/** baseline -> candidate, with every block as it was read. */
let report: Report;
let reads: Map<string, Awaited<ReturnType<ProfileSource['readBlock']>>>;

const keyOf = (query: BlockQuery) => JSON.stringify(query);

beforeAll(async () => {
  windows = await recordedWindows();
  gate = await startRecordedGate('demo/recordings/windows', windows.candidate!.endMs);
  reads = new Map();
  report = await gate.run(windows.baseline!, windows.candidate!, (source) => ({
    ...source,
    readBlock: async (query) => {
      const profile = await source.readBlock(query);
      reads.set(keyOf(query), profile);
      return profile;
    },
  }));
});
afterAll(() => gate.close());

const named = (service: string, alias?: string) =>
  findings(comparisonOf(report, service, alias)).map(({ name, verdict }) => `${name} ${verdict}`);

describe('the recorded candidate', () => {
  test('fails, and the report keeps its schema', () => {
    expect(ReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
  });

  test('ai-yolo26: iou grew, and what calls it is no more than its caller', () => {
    const comparison = comparisonOf(report, 'ai-yolo26');
    expect(comparison).toMatchObject({ verdict: 'fail', counted: true, blocks: 6 });
    const iou = comparison.functions.find(({ name }) => name === 'iou')!;
    expect(iou).toMatchObject({ verdict: 'fail', class: 'grew', file: 'ai.py' });
    expect(iou.growthLow).toBeGreaterThanOrEqual(1.25);
    expect(iou.growth).toBeGreaterThan(1.8);
    expect(iou.growth).toBeLessThan(2.4);
    const caller = comparison.functions.find(({ name }) => name === 'non_max_suppression');
    expect(caller?.causedBy).toMatchObject({ name: 'iou' });
    expect(iou.explains[0]).toMatchObject({ name: 'non_max_suppression' });
    expect(iou.callPath.slice(-3).map(({ name }) => name)).toEqual([
      'handle_yolo',
      'non_max_suppression',
      'iou',
    ]);
    expect(named('ai-yolo26').filter((text) => !/^(?:iou|non_max_suppression) /u.test(text))).toEqual([]);
  });

  test('nemotron-backend: JSON encoding grew by half', () => {
    const comparison = comparisonOf(report, 'nemotron-backend');
    const encode = comparison.functions.find(({ name }) => name === 'JSONEncoder.iterencode')!;
    expect(['fail', 'warn']).toContain(encode.verdict);
    expect(encode.growth).toBeGreaterThan(1.3);
    expect(encode.growth).toBeLessThan(1.7);
    expect(named('nemotron-backend')).toHaveLength(1);
  });

  test('nemotron-backend: one leak, with its slope and its holders', () => {
    const memory = comparisonOf(report, 'nemotron-backend', 'memory in use');
    expect(memory.verdict).toBe('fail');
    expect(named('nemotron-backend', 'memory in use')).toEqual(['build_cache_entry fail']);
    expect(memory.leak?.verdict).toBe('leak');
    const perMinute = (memory.leak?.slopePerMin ?? 0) / 2 ** 20;
    expect(perMinute).toBeGreaterThan(0.9 * 86);
    expect(perMinute).toBeLessThan(1.1 * 86);
    expect(memory.leak?.holders.slice(0, 2).map(({ name }) => name)).toEqual([
      'build_cache_entry',
      'db_query',
    ]);
  });

  test('ai-clip: the renamed function moved and did not grow', () => {
    const clip = comparisonOf(report, 'ai-clip');
    expect(clip.verdict).toBe('pass');
    expect(named('ai-clip')).toEqual([]);
    expect(clip.moved).toMatchObject([
      {
        kind: 'renamed',
        from: [{ name: 'normalize_vectors' }],
        to: [{ name: 'l2_normalize' }],
        isBalanced: true,
      },
    ]);
    const classOf = (name: string) => clip.functions.find((fn) => fn.name === name)?.class;
    expect([classOf('l2_normalize'), classOf('normalize_vectors')]).toEqual(['moved', 'moved']);
  });

  test.each(['ai-florence', 'ai-llm', 'ai-enrichment'])('%s: nothing is blamed', (service) => {
    expect(comparisonOf(report, service).verdict).toBe('pass');
    expect(named(service)).toEqual([]);
  });

  test('ai-enrichment: preprocessing shrank', () => {
    const { functions } = comparisonOf(report, 'ai-enrichment');
    expect(functions.find(({ name }) => name === 'preprocess')).toMatchObject({
      class: 'shrank',
      verdict: 'pass',
    });
  });

  test('no function is called new only because its line or its closure has another number', () => {
    const fresh = report.comparisons
      .filter(({ kind }) => kind === 'cpu')
      .flatMap(({ service, functions }) =>
        functions
          .filter((fn) => fn.class === 'new' && fn.verdict !== 'not-tested')
          .map(({ name }) => `${service} ${name}`),
      );
    expect(fresh).toEqual([]);
    const names = report.comparisons.flatMap(({ functions }) => functions.map(({ name }) => name));
    expect(names.filter((name) => /<locals>\.<|:\d/u.test(name))).toEqual([]);
  });

  test('ai-enrichment-light is not evaluated, and not counted because it is optional', () => {
    const light = report.comparisons.filter(({ service }) => service === 'ai-enrichment-light');
    expect(light).toHaveLength(1);
    expect(light[0]).toMatchObject({ verdict: 'not-evaluated', counted: false });
    expect(light[0]!.reasons[0]!.code).toMatch(/^FG1\d\d$/u);
  });

  test('memory of services that only py-spy samples is not applicable', () => {
    for (const service of ['ai-yolo26', 'ai-clip', 'ai-florence', 'ai-enrichment', 'ai-llm']) {
      expect(comparisonOf(report, service, 'memory')).toMatchObject({
        verdict: 'not-applicable',
        counted: false,
      });
    }
  });

  test('idle main loops are left out, and how much they held is told', () => {
    for (const service of ['ai-yolo26', 'ai-clip', 'ai-florence', 'ai-enrichment', 'ai-llm']) {
      const { ignored, functions } = comparisonOf(report, service);
      expect(ignored.functions.map(({ name }) => name)).toEqual(['serve']);
      expect(ignored.share).toBeGreaterThan(0.1);
      expect(ignored.share).toBeLessThan(0.6);
      expect(functions.map(({ name }) => name)).not.toContain('serve');
    }
  });

  test('the number of tests is that of the whole build', () => {
    const tested = report.comparisons.flatMap(({ kind, functions }) =>
      kind === 'gauge' ? [] : functions.filter(({ verdict }) => verdict !== 'not-tested'),
    );
    expect(tested).toHaveLength(report.tests);
  });
});

describe('the healthy pair', () => {
  test('history2 -> baseline passes as a build', async () => {
    const healthy = await gate.run(windows.history2!, windows.baseline!);
    expect(healthy).toMatchObject({ verdict: 'pass', conclusion: 'success', exitCode: 0 });
    expect(healthy.comparisons.flatMap(findings)).toEqual([]);
    expect(ReportSchema.parse(healthy)).toEqual(healthy);
  });
});

describe('the order of the answers', () => {
  /** Answers from memory, each after a number of turns that has nothing to do with when it was asked. */
  function shuffled(step: number, order: string[]): (source: ProfileSource) => ProfileSource {
    let asked = 0;
    return (source) => ({
      ...source,
      readBlock: async (query) => {
        const turns = (++asked * step) % 31;
        for (let turn = 0; turn < turns; turn++) await nextTurn();
        order.push(keyOf(query));
        return reads.get(keyOf(query))!;
      },
    });
  }

  test('does not change a byte of the report', async () => {
    const first: string[] = [];
    const second: string[] = [];
    const one = await gate.run(windows.baseline!, windows.candidate!, shuffled(7, first));
    const other = await gate.run(windows.baseline!, windows.candidate!, shuffled(19, second));
    expect(first).not.toEqual(second);
    expect([...first].sort()).toEqual([...second].sort());
    expect(JSON.stringify(one)).toBe(JSON.stringify(report));
    expect(JSON.stringify(other)).toBe(JSON.stringify(report));
  });
});
