import { describe, expect, test } from 'vitest';
import { parseFilePattern, parseFilePatterns } from '../../../src/config/file-pattern.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const patternOf = (text: string) => parseFilePattern(text, 'input baseline');
const errorOf = (text: string) => usageErrorOf(() => parseFilePatterns(text, 'input baseline'));

describe('parseFilePattern', () => {
  test.each([
    ['base.pb.gz', true],
    ['../x/y.folded', true],
    ['base/*.pb.gz', false],
    ['base/a?.pb', false],
    ['base/{a,b}.pb', false],
    ['base/[ab].pb', false],
    ['base/@(a|b).pb', false],
    ['base/{service}.pb', false],
  ])('%s is the path of one file: %s', (text, isPath) => expect(patternOf(text).isPath).toBe(isPath));

  test('the search takes any service', () => {
    expect(patternOf('base/{service}/*.pb')).toMatchObject({ glob: 'base/*/*.pb', namesService: true });
  });

  test.each([
    ['base/{service}/*.pb', 'base/ai-llm/1.pb', 'ai-llm'],
    ['./base/{service}/*.pb', 'base/ai-llm/1.pb', 'ai-llm'],
    ['base/../base/{service}/*.pb', 'base/ai-llm/1.pb', 'ai-llm'],
    ['/tmp/{service}/*.pb', '/tmp/ai-llm/1.pb', 'ai-llm'],
    ['base/{service}.*.json', 'base/ai-llm.1.json', 'ai-llm'],
    ['base/{service}.*.json', 'base/ai.llm.1.json', 'ai.llm'],
    ['base/run-*-{service}.json', 'base/run-1-ai-llm.json', 'ai-llm'],
    ['base/{service}-?.json', 'base/ai-llm-3.json', 'ai-llm'],
    ['**/{service}/*.pb', 'a/b/c/web/1.pb', 'web'],
    ['base/{service}/**/*.pb', 'base/web/x/y/1.pb', 'web'],
    ['{a/b,c}/{service}/*.pb', 'a/b/web/1.pb', 'web'],
    ['base/{service}/*.pb', 'base/$(x) [y]/1.pb', '$(x) [y]'],
    ['base/a+b.{service}.pb', 'base/a+b.web.pb', 'web'],
  ])('%s: the service of %s is %s', (text, path, service) =>
    expect(patternOf(text).serviceOf(path)).toBe(service),
  );

  test('a path without a placeholder names no service', () => {
    expect(patternOf('base/*.pb').serviceOf('base/1.pb')).toBeNull();
  });

  test.each([
    ['{service}/{service}.pb', 'stands in it 2 times'],
    ['**/{service}/**/*.pb', 'on both sides of {service}'],
    ['base/[ab]{service}/*.pb', 'only * and ? may stand'],
    ['now-1h/now', 'what a server is asked for'],
    ['{version="3f2a91c"} now-6h/now', 'what a server is asked for'],
    ['2026-11-22T15:06:00Z/PT10M', 'what a server is asked for'],
    ['1795359983/1795360235', 'what a server is asked for'],
    ['snapshot:base.snapshot', 'what a server is asked for'],
  ])('%s is refused', (text, why) => {
    const error = errorOf(text);
    expect(error.message).toBe('input baseline names no profile files');
    expect(error.why).toContain(why);
    expect(error.remedy).toContain('profiles/base/{service}/*.pb.gz');
  });

  test.each(['now.pb.gz', 'nowhere/*.pb', '{a,b}/*.pb', '2026-11-22/cpu.pb', '{service}/1.pb'])(
    '%s is a path',
    (text) => expect(patternOf(text).text).toBe(text),
  );
});

describe('parseFilePatterns', () => {
  test('commas and line breaks part patterns, but not in braces', () => {
    const texts = parseFilePatterns('a/*.pb, b/{c,d}.pb\n\n  e.pb,', 'baseline').map(({ text }) => text);
    expect(texts).toEqual(['a/*.pb', 'b/{c,d}.pb', 'e.pb']);
  });

  test('the service is named in all of them or in none', () => {
    expect(errorOf('a/{service}/*.pb, b/*.pb').why).toContain('in some of its patterns, but not in all');
  });
});
