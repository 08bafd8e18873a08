import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type RecordedGate, recordedWindows, startRecordedGate } from '../support/recorded-gate.ts';

const SETTINGS = `
budgets:
  - function: iou
    file: ai.py
    max: 5%
    services: [ai-yolo26]
  - function: iou
    max: 80%
  - package: json
    max: 20%
    services: [nemotron-backend]
    on-exceed: warn
  - service: ai-*
    max: 2 cores
  - service: nemotron-backend
    max: 100 MiB
  - function: iuo
    max: 5%
`;

let gate: RecordedGate;
let report: Report;
/** Two windows of the same version. */
let unchanged: Report;

beforeAll(async () => {
  const windows = await recordedWindows();
  const { candidate, baseline, history1 } = windows;
  gate = await startRecordedGate('demo/recordings/windows', candidate!.endMs, SETTINGS);
  report = await gate.run(baseline!, candidate!);
  unchanged = await gate.run(history1!, baseline!);
});
afterAll(() => gate.close());

const brief = ({ budgets }: Report) =>
  budgets.map(({ target, service, alias, verdict }) => `${target.name} ${service} ${alias} ${verdict}`);

test('iou takes more than 5 % of ai-yolo26: surely so', () => {
  expect(ReportSchema.parse(report)).toEqual(report);
  expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
  const [worst] = report.budgets;
  expect(worst).toMatchObject({
    target: { kind: 'function', name: 'iou', file: 'ai.py' },
    service: 'ai-yolo26',
    verdict: 'fail',
    limit: 0.05,
  });
  expect(worst?.share).toBeGreaterThan(0.6);
  expect(worst?.low).toBeGreaterThan(0.4);
});

test('every budget has its verdict, in the services that it is for', () => {
  expect(brief(report)).toEqual([
    'iou ai-yolo26 cpu fail',
    'nemotron-backend nemotron-backend memory in use fail',
    'json nemotron-backend cpu warn',
    'iuo   warn',
    'iou ai-yolo26 cpu pass',
    ...['ai-yolo26', 'ai-clip', 'ai-florence', 'ai-llm', 'ai-enrichment'].map(
      (service) => `ai-* ${service} cpu pass`,
    ),
  ]);
});

test('the comment names them', () => {
  const text = renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
  expect(text).toMatch(
    /\n- \*\*fail\*\*: budget of `iou` of `ai\.py` \(total\) in `ai-yolo26` cpu: \d\d\.\d % /,
  );
  expect(text).toMatch(/FG219, `demo\/flamegate\.yml:\d+:5`/);
});

test('an unchanged service over its budget fails all the same: it needs no growth', () => {
  expect(brief(unchanged)[0]).toBe('iou ai-yolo26 cpu fail');
  expect(unchanged.comparisons.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(unchanged.verdict).toBe('fail');
});
