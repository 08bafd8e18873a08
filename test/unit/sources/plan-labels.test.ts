import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { parseSelector } from '../../../src/config/selector.ts';
import { makePlan, type PlanRequest } from '../../../src/sources/plan.ts';
import { planSecondWindow } from '../../../src/sources/second-window.ts';
import type { ProfileSource } from '../../../src/sources/source.ts';
import { listSpans } from '../../../src/sources/span.ts';
import { CPU, fakeSource, INUSE } from '../../support/fake-source.ts';

/** Entries of services that say more than a name. */

const MINUTE_MS = 60_000;
const BASELINE = { fromMs: 60 * MINUTE_MS, untilMs: 70 * MINUTE_MS };
const CANDIDATE = { fromMs: 80 * MINUTE_MS, untilMs: 90 * MINUTE_MS };
const SIDES = {
  baseline: { selector: '{version="1"}', window: BASELINE },
  candidate: { selector: '{version="2"}', window: CANDIDATE },
};
/** Which services have a label. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ai-clip': { team: 'vision' },
  'ai-yolo26': { team: 'vision', zone: 'eu' },
  backend: {},
};

/** A source of three services with CPU and memory that knows their labels. */
function labelled() {
  const both = (service: string, profileType: string) => [
    { service, profileType, ...BASELINE },
    { service, profileType, ...CANDIDATE },
  ];
  const uploads = Object.keys(LABELS).flatMap((name) => [...both(name, CPU), ...both(name, INUSE)]);
  const fake = fakeSource({ uploads });
  const fits = (service: string, selector: string) =>
    parseSelector(selector).every(
      ({ label, value }) => label === 'version' || LABELS[service]?.[label] === value,
    );
  const source: ProfileSource = {
    ...fake,
    listSeries: async (window, selector) =>
      (await fake.listSeries(window, selector)).filter(({ service }) => fits(service, selector)),
    listUploads: async (window, selector, services, profileType) =>
      (await fake.listUploads(window, selector, services, profileType)).filter(({ service }) =>
        fits(service, selector),
      ),
  };
  return { source, asked: fake.asked };
}

const request = (services: PlanRequest['services'], changes: Partial<PlanRequest> = {}): PlanRequest => ({
  services,
  profileTypes: ['cpu'],
  sides: SIDES,
  matches: matchesGlob,
  ...changes,
});

describe('labels', () => {
  test('select services, and narrow every question about them', async () => {
    const { source, asked } = labelled();
    const services = [
      { name: '*', labels: '{team="vision"}', optional: true },
      { name: 'backend', optional: false },
    ];
    const history = [{ selector: '{version="1"}', window: { fromMs: 0, untilMs: 10 * MINUTE_MS } }];
    const plan = await makePlan(source, request(services, { history }));
    expect(plan.comparisons).toMatchObject(
      ['ai-clip', 'ai-yolo26']
        .map((service) => ({
          service,
          optional: true,
          labels: '{team="vision"}',
          rule: 0,
          sides: {
            baseline: { selector: '{version="1",team="vision"}' },
            candidate: { selector: '{version="2",team="vision"}' },
          },
          history: [{ selector: '{version="1",team="vision"}' }],
        }))
        .concat({
          service: 'backend',
          optional: false,
          labels: '',
          rule: 1,
          sides: { baseline: { selector: '{version="1"}' }, candidate: { selector: '{version="2"}' } },
          history: [{ selector: '{version="1"}' }],
        }),
    );
    expect(plan.missing).toEqual([]);
    // One question for a type and a selector: two sides and a window of history, for two groups.
    expect(new Set(asked.uploads.map(({ selector, services: names }) => `${selector} ${names}`))).toEqual(
      new Set([
        '{version="1",team="vision"} ai-clip,ai-yolo26',
        '{version="2",team="vision"} ai-clip,ai-yolo26',
        '{version="1"} backend',
        '{version="2"} backend',
      ]),
    );
    expect(asked.uploads).toHaveLength(6);
  });

  test('count in the second window and over the time between the windows, too', async () => {
    const { source, asked } = labelled();
    const same = {
      baseline: { ...SIDES.baseline, selector: '' },
      candidate: { ...SIDES.candidate, selector: '' },
    };
    const services = [{ name: 'ai-*', labels: '{zone="eu"}', optional: false }];
    const { comparisons } = await makePlan(source, request(services, { sides: same }));
    expect(comparisons.map(({ service }) => service)).toEqual(['ai-yolo26']);
    asked.uploads.length = 0;
    const again = { selector: '', window: { fromMs: CANDIDATE.fromMs, untilMs: CANDIDATE.untilMs } };
    const [second] = await planSecondWindow(source, comparisons, comparisons, again);
    expect(second?.sides).toMatchObject({
      baseline: { selector: '{zone="eu"}' },
      candidate: { selector: '{zone="eu"}', uploads: 40 },
    });
    await listSpans(source, { comparisons }, () => true);
    expect(asked.uploads.map(({ selector }) => selector)).toEqual(['{zone="eu"}', '{zone="eu"}']);
  });

  test('that nothing has are missing by their own name', async () => {
    const { source } = labelled();
    const services = [
      { name: '*', labels: '{team="audio"}', optional: false },
      { name: 'backend', labels: '{zone="eu"}', optional: true },
    ];
    const { comparisons, missing } = await makePlan(source, request(services));
    expect(comparisons).toEqual([]);
    expect(missing).toMatchObject([
      { service: '{team="audio"}', optional: false, serviceHasData: false },
      { service: 'backend', optional: true, labels: '{zone="eu"}', serviceHasData: false },
    ]);
  });
});

describe('which entry counts', () => {
  test('the one that names the service, else the first glob that matches', async () => {
    const services = [
      { name: 'ai-*', optional: true, profileTypes: ['memory'] },
      { name: '*', optional: false },
      { name: 'ai-yolo26', optional: false },
    ];
    const plan = await makePlan(labelled().source, request(services));
    expect(plan.comparisons.map(({ service, profileType, rule }) => [service, profileType, rule])).toEqual([
      ['ai-clip', INUSE, 0],
      ['ai-yolo26', CPU, 2],
      ['backend', CPU, 1],
    ]);
  });
});

describe('types of their own', () => {
  test('replace those for all, and count as asked for by name', async () => {
    const services = [
      {
        name: 'backend',
        optional: false,
        profileTypes: ['memory', 'goroutine:goroutine:count:goroutine:count'],
      },
      { name: 'ai-*', optional: false },
    ];
    const plan = await makePlan(labelled().source, request(services));
    expect(plan.comparisons.map(({ service, profileType }) => `${service} ${profileType}`)).toEqual([
      `backend ${INUSE}`,
      `ai-clip ${CPU}`,
      `ai-yolo26 ${CPU}`,
    ]);
    expect(plan.missing).toMatchObject([{ service: 'backend', isTypeOwn: true, serviceHasData: true }]);
  });

  test('that cannot exist are refused', async () => {
    const services = [{ name: 'backend', optional: false, profileTypes: ['heap'] }];
    await expect(makePlan(labelled().source, request(services))).rejects.toThrow(
      'unknown profile type "heap"',
    );
  });
});
