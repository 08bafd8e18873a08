import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { configText, MAX_SERVICES } from '../../../src/init/config-file.ts';
import type { Found, FoundService } from '../../../src/init/found.ts';
import { foundText } from '../../../src/init/text.ts';
import { ALLOC, CPU, GOROUTINES, INUSE } from '../../support/fake-source.ts';
import { fc } from '../../support/fast-check.ts';
import { hostileText } from '../../support/hostile-text.ts';

const service = (name: string, changes: Partial<FoundService> = {}): FoundService => ({
  name,
  types: [CPU],
  others: [],
  hasStopped: false,
  ...changes,
});
const found = (services: readonly FoundService[], changes: Partial<Found> = {}): Found => ({
  label: 'Pyroscope at http://127.0.0.1:4040',
  range: { fromMs: 0, untilMs: 3_600_000 },
  services,
  silent: [],
  versions: [],
  environments: [],
  spans: [],
  ...changes,
});
const settingsOf = (one: Found) => parseConfigFile('test', configText(one)).settings;

describe('configText', () => {
  test('types as a comment, what stopped is optional, what has neither CPU nor memory names its types', () => {
    const text = configText(
      found([
        service('shop', { types: [CPU, INUSE, ALLOC] }),
        service('batch', { hasStopped: true }),
        service('queue', { types: [], others: [GOROUTINES] }),
      ]),
    );
    expect(text).toContain('  - shop # cpu, memory in use, memory allocated\n');
    expect(text).toContain('  - { name: batch, optional: true } # cpu; it had stopped');
    expect(parseConfigFile('test', text).settings.services).toEqual([
      { name: 'shop', optional: false },
      { name: 'batch', optional: true },
      { name: 'queue', optional: false, 'profile-types': [GOROUTINES] },
    ]);
  });

  test('hundreds of services: a list with an end, which says so', () => {
    const names = Array.from({ length: 400 }, (_, index) => `service-${index}`);
    const many = found(names.map((name) => service(name)));
    expect(settingsOf(many).services).toHaveLength(MAX_SERVICES);
    expect(configText(many)).toContain(`# ${400 - MAX_SERVICES} more services had profiles.`);
    expect(foundText(many)).toContain(`${400 - MAX_SERVICES} services are not in the file`);
  });

  test.each([
    'true',
    'null',
    '1.5',
    '0x10',
    'no',
    '- a',
    'a: b',
    'a #b',
    "it's",
    '"',
    '\\',
    '&a',
    '%',
    '\u2028',
    '{a',
  ])('a service called %j is itself, or is not in the list', (name) => {
    const names = settingsOf(found([service(name), service('shop')])).services?.map((one) => one.name);
    expect(names).toEqual(name.startsWith('{') || name.trim() !== name ? ['shop'] : [name, 'shop']);
  });

  test('a glob is no name: it would mean others', () => {
    const text = configText(found([service('ai-*'), service('shop')]));
    expect(parseConfigFile('test', text).settings.services?.map(({ name }) => name)).toEqual(['shop']);
    expect(text).toContain('#   ai-*\n');
  });

  test('several environments: one is to be chosen', () => {
    const text = configText(
      found([service('shop')], { environments: [{ name: 'environment', values: ['load', 'prod'] }] }),
    );
    expect(text).toContain('{environment="load"} in front of both windows');
  });

  test('whatever a server says, the settings are those of the file and the names its own', () => {
    const names = fc.array(hostileText, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, hostileText, (all, value) => {
        const one = found(
          [...new Set(all)].map((name) => service(name, { types: [], others: [CPU] })),
          { silent: all, versions: [{ name: 'version', values: [value] }] },
        );
        const { services = [], ...rest } = settingsOf(one);
        expect(rest).toEqual({ mode: 'warn', settle: 'auto', history: 0 });
        expect(services.every(({ name }) => all.includes(name))).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(foundText(one)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
