import { expect, test } from 'vitest';
import { findFunctions, nearNames, readQuery } from '../../../src/explain/query.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const fn = (name: string, verdict: 'fail' | 'warn' | 'pass' | 'not-tested', addedShare = 0) =>
  reportFunction({ name, verdict, addedShare, causedBy: null });
const REPORT = reportOf([
  reportComparison({
    service: 'ai-yolo26',
    functions: [fn('iou', 'warn', 0.1), fn('nms::box_iou(int)', 'fail', 0.2), fn('main', 'pass')],
  }),
  reportComparison({
    service: 'shop',
    functions: [fn('iou', 'fail', 0.3), fn('operator new(unsigned long)', 'pass')],
  }),
]);
const named = (query: string) =>
  findFunctions(REPORT, query).map(({ comparison, function: one }) => `${comparison.service} ${one.name}`);

test.each([
  ['ai-yolo26 iou', ['ai-yolo26 iou']],
  ['iou', ['shop iou', 'ai-yolo26 iou']],
  ['* *iou*', ['shop iou', 'ai-yolo26 nms::box_iou(int)', 'ai-yolo26 iou']],
  ['yolo BOX', ['ai-yolo26 nms::box_iou(int)']],
  ['operator new(unsigned long)', ['shop operator new(unsigned long)']],
  ['shop operator new', ['shop operator new(unsigned long)']],
  ['shop', ['shop iou', 'shop operator new(unsigned long)']],
  ['ai-yolo26 nothing', []],
  ['nothing', []],
])('%s', (query, expected) => {
  expect(named(query)).toEqual(expected);
});

test('the first word may be a service, and all of it a function', () => {
  expect(readQuery(' a  b c ')).toEqual([
    { service: 'a', function: 'b c' },
    { service: null, function: 'a  b c' },
  ]);
});

test('near names', () => {
  expect(nearNames(REPORT, 'ai-yolo62 iuo')).toEqual({ service: 'ai-yolo26', function: 'iou' });
  expect(nearNames(REPORT, 'man')).toMatchObject({ function: 'main' });
  expect(nearNames(REPORT, 'quite another thing')).toEqual({ service: null, function: null });
});
