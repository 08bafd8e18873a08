import { describe, expect, test } from 'vitest';
import { themeRules } from '../../../../src/report/html/theme.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const [light = '', dark = ''] = themeRules().split('@media');

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, rules) => {
  const colors = new Map(
    Array.from(rules.matchAll(/--([\w-]+): (#\w{6});/g), ([, name = '', color = '']) => [name, color]),
  );
  const fills = [...colors.keys()].filter((name) =>
    /^(?:page|card|same|folded|tint-\d|grew-\d|shrank-\d)$/.test(name),
  );

  test.each(fills)('text can be read on %s', (fill) => {
    expect(contrast(colors.get('text')!, colors.get(fill)!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['page', 'card'])('quiet text and links can be read on %s', (fill) => {
    expect(contrast(colors.get('quiet')!, colors.get(fill)!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.get('link')!, colors.get(fill)!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['grew', 'shrank'])('the edge of what %s stands out from its fill', (kind) => {
    for (const step of [1, 2, 3]) {
      expect(contrast(colors.get(`${kind}-edge`)!, colors.get(`${kind}-${step}`)!)).toBeGreaterThan(2.4);
    }
  });
});
