import { describe, expect, test } from 'vitest';
import { markdownLink, phraseToMarkdown } from '../../../../src/report/markdown/inline.ts';
import { allNodes, parseGfm } from '../../../support/gfm.ts';
import { WORST_NAMES } from '../../../support/hostile-text.ts';
import { PLANTED_NAMES } from '../../../support/planted-names.ts';

const URL = 'https://grafana.example.com/x?a=1&copy;=2';
const NAMES = [...WORST_NAMES, ...PLANTED_NAMES];

describe.each(NAMES)('a link that is called %j', (name) => {
  test.each([true, false])('is one link, and nothing else is in it; in code: %s', (code) => {
    const nodes = allNodes(parseGfm(`a ${phraseToMarkdown([{ link: name, url: URL, code }], 120)} b`));
    const inert = ['root', 'paragraph', 'text', 'inlineCode'];
    const others = nodes.filter(({ type }) => !inert.includes(type));
    expect(others).toEqual([expect.objectContaining({ type: 'link', url: URL })]);
    for (const node of nodes)
      if (node.type === 'text') expect(node.value).not.toMatch(/[@<]|#\d|:tada:|www\./u);
  });

  test.each([true, false])('is text where its address may not be shown; in code: %s', (code) => {
    const nodes = allNodes(parseGfm(`a ${markdownLink(name, 'javascript:alert(1)', 120, code)} b`));
    expect(nodes.filter(({ type }) => type === 'link' || type === 'html')).toEqual([]);
  });
});
