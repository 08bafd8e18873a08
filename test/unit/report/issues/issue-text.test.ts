import { describe, expect, test } from 'vitest';
import { causesOf } from '../../../../src/report/issues/causes.ts';
import { moreText, runsText } from '../../../../src/report/issues/issue-text.ts';
import { allNodes, countTypes, parseGfm, textOf } from '../../../support/gfm.ts';
import { WORST_NAMES } from '../../../support/hostile-text.ts';
import { PLANTED_NAMES } from '../../../support/planted-names.ts';
import { failedReport } from '../../../support/sample-report.ts';

const [CAUSE] = causesOf(failedReport());
if (CAUSE === undefined) throw new Error('the sample has no cause');
const cause = CAUSE;
const NAMES = [...WORST_NAMES, ...PLANTED_NAMES].filter((name) => name.trim() !== '');
const run = { atMs: 0, sha: '9bd04e7', runId: '5000', state: 'fails', figures: '2.01×' } as const;

describe.each(NAMES)('%j', (name) => {
  test('as the owner of one cause among many is no markup and mentions nobody', () => {
    const markdown = moreText(failedReport(), [{ ...cause, owner: name }], 0);
    const same = moreText(failedReport(), [{ ...cause, owner: 'harmless name' }], 0);
    expect(countTypes(parseGfm(markdown))).toEqual(countTypes(parseGfm(same)));
    for (const node of allNodes(parseGfm(markdown)))
      if (node.type === 'text') expect(node.value).not.toMatch(/@|planted|#\d/u);
  });

  test('as the figures of an earlier run, which anybody may edit in the issue, stays in its cell', () => {
    const write = (figures: string) =>
      parseGfm(
        runsText(
          [{ ...run, figures }],
          'Failing.',
          (id) => `https://github.com/acme/shop/actions/runs/${id}`,
        ),
      );
    const nodes = allNodes(write(name));
    const count = (type: string) => nodes.filter((node) => node.type === type).length;
    expect([count('tableRow'), count('tableCell'), count('link'), count('image')]).toEqual([2, 10, 1, 0]);
    expect(count('html')).toBe(allNodes(write('harmless')).filter((node) => node.type === 'html').length);
    for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(/@|:tada:|#\d/u);
    expect(textOf(write('harmless'))).toContain('harmless');
  });
});

test.each(['javascript:window.planted=1', 'data:text/html,planted', 'not an address'])(
  'a run whose address is %s has no link',
  (runUrl) => {
    const report = failedReport();
    if (report.run === null) throw new Error('the sample has no run');
    const markdown = moreText({ ...report, run: { ...report.run, runUrl } }, [cause], 0);
    expect(markdown).not.toContain(runUrl);
    expect(markdown).not.toContain('The run with the report');
  },
);
