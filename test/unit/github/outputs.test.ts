import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../../src/github/outputs.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

describe('outputsOf', () => {
  it('counts the failing functions of everything that counts', () => {
    const report = reportOf([
      reportComparison({
        functions: [reportFunction(), reportFunction({ verdict: 'warn' }), reportFunction()],
      }),
      reportComparison({ functions: [reportFunction(), reportFunction({ verdict: 'not-tested' })] }),
      reportComparison({ counted: false, functions: [reportFunction()] }),
    ]);
    const paths = {
      json: 'out/report.json',
      html: 'out/report.html',
      md: 'out/report.md',
      junit: 'out/report.junit.xml',
    };
    expect(outputsOf(report, paths, 'https://github.com/acme/shop/pull/7#issuecomment-1')).toEqual({
      verdict: 'fail',
      regressions: '3',
      'report-json': 'out/report.json',
      'report-html': 'out/report.html',
      'report-md': 'out/report.md',
      'report-junit': 'out/report.junit.xml',
      'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-1',
    });
  });

  it('is empty for what does not exist', () => {
    const outputs = outputsOf(reportOf([], { verdict: 'not-evaluated' }), {}, undefined);
    expect(outputs).toEqual({
      verdict: 'not-evaluated',
      regressions: '0',
      'report-json': '',
      'report-html': '',
      'report-md': '',
      'report-junit': '',
      'comment-url': '',
    });
  });
});
