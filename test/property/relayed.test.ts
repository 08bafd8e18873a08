import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { isProblem, parseReport } from '../../src/report/parse-report.ts';
import { type Origin, relayed } from '../../src/report/relayed.ts';
import { fc } from '../support/fast-check.ts';
import { allNodes, parseGfm } from '../support/gfm.ts';
import { hostileText } from '../support/hostile-text.ts';
import { SAMPLE_REPORTS } from '../support/sample-report.ts';

const RUN_URL = 'https://github.com/acme/shop/actions/runs/5000';
const FORK: Origin = {
  run: {
    repository: 'acme/shop',
    commit: '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4',
    runUrl: RUN_URL,
    runId: '5000',
    runAttempt: 1,
    event: 'pull_request',
    pullRequest: 7,
  },
  isFork: true,
  headRepository: 'mallory/shop',
  key: 'default',
};
const SAMPLES = Object.values(SAMPLE_REPORTS);
/** Where only words of the schema may stand: another text is refused before anything is written. */
const WORDS = /^(?:verdict|class|kind|mode|conclusion|createdAt|addedUnit|over|severity|on[A-Z]\w+)$/;
/** One in so many texts of a report is replaced. */
const ONE_IN = 25;

/** The data with some texts replaced, the first of each cycle at `start`. */
function withTexts(data: unknown, texts: readonly string[], start: number): unknown {
  let seen = start;
  return JSON.parse(JSON.stringify(data), (key, value) => {
    if (typeof value !== 'string' || WORDS.test(key) || value === 'flamegate') return value;
    seen += 1;
    return seen % ONE_IN === 0 ? texts[(seen / ONE_IN) % texts.length] : value;
  });
}

test('whatever a report of a fork holds, the comment says whose it is and leads nowhere but to its run', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 1, maxLength: 5 }),
      fc.nat(ONE_IN - 1),
      fc.constantFrom(...SAMPLES),
      (texts, start, sample) => {
        const report = parseReport(JSON.stringify(withTexts(sample(), texts, start)));
        if (isProblem(report)) return;
        read += 1;
        const text = renderMarkdown(relayed(report, FORK), { maxCharacters: 60_000, detail: 'comment' });
        const nodes = allNodes(parseGfm(text));
        const head = text.indexOf('**Mind the source:**');
        expect(head).toBeGreaterThan(0);
        expect(head).toBeLessThan(text.search(/\n(?:\||<details>)|$(?!\n)/));
        const links = nodes.flatMap((node) => ('url' in node ? [node.url.replace(/#artifacts$/, '')] : []));
        expect(links.filter((url) => url !== RUN_URL)).toEqual([]);
        for (const node of nodes) {
          if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z]|(?:https?:|www\.)\S*evil/i);
          if (node.type === 'html')
            expect(node.value).not.toMatch(/<(?!\/?(?:details|summary|code|sub|strong)>)/);
        }
      },
    ),
    { numRuns: 120 },
  );
  expect(read).toBeGreaterThan(60);
});
