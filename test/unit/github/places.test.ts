import { describe, expect, it } from 'vitest';
import { createLocator, type PathOf, withChanges } from '../../../src/github/places.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const FILES = [
  { path: 'yolo/ai.py', isRemoved: false, lines: [{ first: 40, last: 42 }] },
  { path: 'yolo/blob.bin', isRemoved: false, lines: [] },
  { path: 'old.py', isRemoved: true, lines: [] },
];
const pathOf: PathOf = ({ source }) =>
  source?.file.startsWith('/app/') ? source.file.replace('/app/', 'yolo/') : null;
const at = (file: string, firstLine: number, lastLine: number) => ({
  name: 'f',
  source: { file, firstLine, lastLine },
});

describe('createLocator', () => {
  const locate = createLocator(FILES, pathOf);

  it('finds the changed lines of a function', () => {
    expect(locate(at('/app/ai.py', 30, 41))).toEqual({ path: 'yolo/ai.py', firstLine: 40, lastLine: 41 });
  });

  it.each([
    ['its lines are others', at('/app/ai.py', 10, 39), 'yolo/ai.py', 10],
    ['there is no patch', at('/app/blob.bin', 7, 9), 'yolo/blob.bin', 7],
    ['the pull request does not change the file', at('/app/other.py', 5, 6), 'yolo/other.py', 5],
  ])('its first line where %s', (_, fn, path, line) => {
    expect(locate(fn)).toEqual({ path, firstLine: line, lastLine: line });
  });

  it('nothing without a source or a file of the repository', () => {
    expect(locate({ name: 'f', source: null })).toBeNull();
    expect(locate(at('/usr/lib/x.py', 1, 2))).toBeNull();
  });

  it('the file where nobody knows what is changed', () => {
    expect(createLocator(null, pathOf)(at('/app/ai.py', 30, 41))).toMatchObject({
      firstLine: 30,
      lastLine: 30,
    });
  });
});

describe('withChanges', () => {
  const of = (...files: readonly (string | null)[]) =>
    files.map((file, index) =>
      reportFunction({ name: `f${index}`, source: file === null ? null : at(file, 1, 2).source }),
    );

  it('counts what grew, what of it lies in the repository, and what of that is touched', () => {
    const report = reportOf([
      reportComparison({
        functions: [
          ...of('/app/ai.py', '/app/other.py', '/usr/lib/x.py', null),
          reportFunction({ verdict: 'pass', ...at('/app/ai.py', 1, 2) }),
          reportFunction({
            causedBy: { name: 'f0', file: '' },
            ...at('/app/ai.py', 1, 2),
          }),
        ],
      }),
      reportComparison({ service: 'optional', counted: false, functions: of('/app/ai.py') }),
    ]);
    const changed = withChanges(report, FILES, pathOf);
    expect(changed.changes).toEqual({ files: 3, findings: 2, touched: 1 });
    expect({ ...changed, changes: null }).toEqual(report);
    expect(() => ReportSchema.parse(changed)).not.toThrow();
  });

  it('says nothing about a pull request that is not known', () => {
    const report = reportOf([reportComparison({ functions: of('/app/ai.py') })]);
    expect(withChanges(report, null, pathOf)).toEqual(report);
  });
});
