import { describe, expect, test } from 'vitest';
import { COMMENT_LIMITS } from '../../../src/github/comment.ts';
import { MAX_SUMMARY_BYTES } from '../../../src/github/summary.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { allNodes, countTypes, parseGfm, tableRows } from '../../support/gfm.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { largeReport } from '../../support/sample-report.ts';

const SERVICES = 200;
const FINDINGS = 2000;

/** 10,000 characters that try to be everything at once; each index gives another one. */
function worst(index: number): string {
  const piece = `${index}${WORST_NAMES[index % WORST_NAMES.length]}|\`@octocat #1 <b>[x](//e.example)\u202e\r\n🔥\u0301`;
  return piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
}

/** 200 services with ten findings each, where every text is at its worst. */
function worstReport(): Report {
  const report = largeReport(SERVICES, FINDINGS / SERVICES, worst);
  for (const [index, comparison] of report.comparisons.entries()) {
    const name = worst(index % 40);
    const reason = { code: 'FG1', message: name, remedy: name };
    Object.assign(comparison, { verdict: 'fail', service: `${index}${name}`, alias: name, notes: [reason] });
    comparison.links = [
      { label: name, url: `https://a.example/?q=${encodeURIComponent(name.slice(0, 200).toWellFormed())}` },
    ];
    comparison.moved = [
      {
        kind: name,
        from: [{ name, file: name }],
        to: [{ name, file: name }],
        share: 0.1,
        net: 0,
        isBalanced: true,
        evidence: [],
      },
    ];
    for (const fn of comparison.functions) {
      const names = { name, file: name };
      Object.assign(fn, { file: name, class: 'grew', verdict: 'fail', explanation: name, explains: [names] });
      fn.callPath = [names, names, { name: fn.name, file: fn.file }];
    }
  }
  return { ...report, key: worst(1), tool: { ...report.tool, version: worst(2) } };
}

const report = worstReport();
const previous = { verdict: 'fail', sha: 'a'.repeat(40) } as const;
const cases = [
  ...COMMENT_LIMITS.map((maxCharacters) => ['comment', maxCharacters] as const),
  ['summary', MAX_SUMMARY_BYTES - 1024] as const,
];

describe('200 services, 2,000 findings, names at their worst', () => {
  test('the report is as large as it says', () => {
    expect(report.comparisons).toHaveLength(SERVICES);
    expect(report.comparisons.flatMap(({ functions }) => functions)).toHaveLength(FINDINGS);
    expect(report.comparisons[0]?.functions[0]?.name).toHaveLength(10_000);
  });

  describe.each(cases)('%s of %i', (detail, maxCharacters) => {
    const text = renderMarkdown(report, { maxCharacters, detail, previous });
    const root = parseGfm(text);

    test('fits, with the first table whole', () => {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxCharacters);
      const tables = tableRows(root);
      expect(tables[0]).toHaveLength(maxCharacters > 10_000 ? 11 : 6);
      expect(text).toContain(`Was failing at \`aaaaaaa\`, too.`);
      // A row with another number of cells than its heading is a name that got out.
      for (const rows of tables) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      for (const row of tables[0] ?? []) expect(row).toHaveLength(8);
    });

    test('lets no name out of its place', () => {
      const nodes = allNodes(root);
      const types = Object.keys(countTypes(root)).toSorted();
      const ours = [
        'heading',
        'html',
        'inlineCode',
        'link',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
      ];
      expect([...ours, 'table', 'tableCell', 'tableRow', 'text']).toEqual(expect.arrayContaining(types));
      expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1);
      const hosts = nodes.flatMap((node) => (node.type === 'link' ? [new URL(node.url).host] : []));
      expect(new Set(hosts)).toEqual(new Set(['a.example', 'github.com']));
      const prose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
      expect(prose).not.toMatch(/[@#\u202e🔥]|octocat|e\.example/u);
      for (const node of nodes) {
        if (node.type !== 'html') continue;
        const tags = node.value
          .replaceAll(/<code>[^<]*<\/code>/g, '')
          .replaceAll(/<\/?(?:sub|details|summary)>/g, '');
        expect(tags).not.toMatch(/[<>@#]/);
      }
    });

    test('closes every section', () => {
      const html = allNodes(root)
        .flatMap((node) => (node.type === 'html' ? [node.value] : []))
        .join('');
      expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    });
  });
});
