import { expect, test } from 'vitest';
import type { Matcher } from '../../src/config/selector.ts';
import { comparisonPageLink } from '../../src/report/links/comparison-page.ts';
import { drilldownLink } from '../../src/report/links/drilldown.ts';
import { exploreLink } from '../../src/report/links/explore.ts';
import { templateLink } from '../../src/report/links/template.ts';
import { tracesLink } from '../../src/report/links/traces.ts';
import type { LinkTarget, ReportLink } from '../../src/report/links.ts';
import { fc } from '../support/fast-check.ts';
import { hostileText } from '../support/hostile-text.ts';
import {
  type ReadSide,
  readComparisonPage,
  readDrilldown,
  readExplore,
  readTraces,
} from '../support/link-readers.ts';
import { CPU_TYPE, linkSide } from '../support/link-target.ts';

const GRAFANA = { url: 'https://grafana.example.com', datasourceUid: 'abc' };

const side = fc.tuple(
  fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 }),
  fc.integer({ min: 1, max: 86_400_000 }),
  fc.array(
    fc.record<Matcher>({
      label: fc.constantFrom('version', 'pod', '_x'),
      operator: fc.constantFrom('=', '!=', '=~', '!~'),
      value: hostileText,
    }),
    { maxLength: 3 },
  ),
);

const target: fc.Arbitrary<LinkTarget> = fc
  .tuple(hostileText, side, side, hostileText)
  .map(([service, [from, length, filters], [otherFrom, otherLength, otherFilters], functionName]) => ({
    service,
    profileType: CPU_TYPE,
    baseline: linkSide(service, [from, from + length], filters),
    candidate: linkSide(service, [otherFrom, otherFrom + otherLength], otherFilters),
    functionName,
    commit: null,
  }));

/** Texts as an address can hold them: a lone surrogate has no encoding. */
const read = (of: LinkTarget, name: 'baseline' | 'candidate') => ({
  fromMs: of[name].fromMs,
  toMs: of[name].untilMs - 1,
  conditions: [
    { label: 'service_name', operator: '=', value: of.service } as Matcher,
    ...of[name].filters,
  ].map((one) => ({ ...one, value: one.value.toWellFormed() })),
});

/** The address, checked to be inert in Markdown and HTML; null when it was too long to be shown. */
function urlOf(link: ReportLink | null, of: LinkTarget): URL | null {
  const length = JSON.stringify([of.service, of.functionName, of.baseline, of.candidate]).length;
  if (link === null && length > 400) return null;
  expect(link?.url).toMatch(/^https:\/\/[\w.]+\.example\.com\/[\w\-./?#=&%~:;,+$@]*$/);
  return new URL(link?.url ?? '');
}

test('Profiles Drilldown reads what was compared, whatever its name', () => {
  fc.assert(
    fc.property(target, (of) => {
      const url = urlOf(drilldownLink(GRAFANA, of), of);
      if (url === null) return;
      for (const age of ['newer', 'older'] as const)
        expect(readDrilldown(url, age)).toEqual({
          service: of.service.toWellFormed(),
          profileType: CPU_TYPE,
          baseline: read(of, 'baseline'),
          candidate: read(of, 'candidate'),
        });
    }),
  );
});

test('Explore reads the traces of the service in both windows, whatever its name', () => {
  fc.assert(
    fc.property(target, (of) => {
      const url = urlOf(tracesLink(GRAFANA, of), of);
      if (url === null) return;
      const service = of.service.toWellFormed();
      expect(readTraces(url)).toEqual({
        uid: 'abc',
        panes: (['baseline', 'candidate'] as const).map((name) => {
          const { fromMs, toMs } = read(of, name);
          return { service, fromMs, toMs };
        }),
      });
    }),
  );
});

test('Explore reads what was compared, whatever its name', () => {
  fc.assert(
    fc.property(target, (of) => {
      const url = urlOf(exploreLink(GRAFANA, of), of);
      if (url === null) return;
      const { baseline, candidate, ...rest } = readExplore(url);
      expect(rest).toEqual({ uid: 'abc', profileType: CPU_TYPE });
      // JSON writes a lone surrogate as an escape, so it even survives.
      const wellFormed = (one: ReadSide) => ({
        ...one,
        conditions: one.conditions.map((condition) => ({
          ...condition,
          value: condition.value.toWellFormed(),
        })),
      });
      expect([baseline, candidate].map(wellFormed)).toEqual([read(of, 'baseline'), read(of, 'candidate')]);
    }),
  );
});

test('the page of the server reads what was compared, whatever its name', () => {
  const server = { url: 'https://pyroscope.example.com', version: '1.14.1' };
  fc.assert(
    fc.property(target, (of) => {
      const url = urlOf(comparisonPageLink(server, of), of);
      if (url === null) return;
      expect(readComparisonPage(url)).toEqual({
        profileType: CPU_TYPE,
        baseline: read(of, 'baseline'),
        candidate: read(of, 'candidate'),
      });
    }),
  );
});

test('a template is filled with the names and leads nowhere else', () => {
  const url =
    'https://a.example.com/d/{service}/x?s={service}&f={function}&b={baseline-selector}#f={function}';
  fc.assert(
    fc.property(target, (of) => {
      const link = templateLink({ name: 'x', url }, of);
      if (of.functionName === '' || /^\.{1,2}$/.test(of.service)) {
        expect(link).toBeNull();
        return;
      }
      const filled = urlOf(link, of);
      if (filled === null) return;
      const service = of.service.toWellFormed();
      expect(filled.host).toBe('a.example.com');
      expect(filled.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'd', service, 'x']);
      expect([...filled.searchParams]).toEqual([
        ['s', service],
        ['f', of.functionName?.toWellFormed()],
        ['b', of.baseline.selector.toWellFormed()],
      ]);
    }),
  );
});
