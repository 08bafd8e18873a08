import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../../../src/report/links/placeholders.ts';
import { showsFunction, templateLink } from '../../../../src/report/links/template.ts';
import { CPU_TYPE, linkTarget } from '../../../support/link-target.ts';

const TARGET = linkTarget('ai yolo/26&x', { functionName: 'a::b<c>(d|e)', commit: '9bd04e7' });
const fill = (url: string, target = TARGET) => templateLink({ name: 'dashboard', url }, target);

describe('a template', () => {
  test('takes every placeholder, encoded', () => {
    const query = PLACEHOLDERS.map((name) => `${name}={${name}}`).join('&');
    const link = fill(`https://a.example/d/hsi-profiling?${query}`);
    expect(link?.label).toBe('dashboard');
    expect(Object.fromEntries(new URL(link?.url ?? '').searchParams)).toEqual({
      service: 'ai yolo/26&x',
      'profile-type': CPU_TYPE,
      function: 'a::b<c>(d|e)',
      commit: '9bd04e7',
      'baseline-from': '1795359983000',
      'baseline-until': '1795360235000',
      'baseline-from-s': '1795359983',
      'baseline-until-s': '1795360235',
      'baseline-from-iso': '2026-11-22T15:06:23.000Z',
      'baseline-until-iso': '2026-11-22T15:10:35.000Z',
      'baseline-selector': '{service_name="ai yolo/26&x",version="3f2a91c"}',
      'candidate-from': '1795360238000',
      'candidate-until': '1795360491000',
      'candidate-from-s': '1795360238',
      'candidate-until-s': '1795360491',
      'candidate-from-iso': '2026-11-22T15:10:38.000Z',
      'candidate-until-iso': '2026-11-22T15:14:51.000Z',
      'candidate-selector': '{service_name="ai yolo/26&x",version=~"a|b,c",pod!="x\\"y"}',
    });
  });

  test('values stay where they are put: in the path, the query and the fragment', () => {
    const link = fill('https://a.example/s/{service}/x?q={service}&y=1#{service}');
    const url = new URL(link?.url ?? '');
    expect(url.pathname).toBe('/s/ai%20yolo%2F26%26x/x');
    expect(url.searchParams.get('q')).toBe('ai yolo/26&x');
    expect(url.searchParams.get('y')).toBe('1');
    expect(decodeURIComponent(url.hash)).toBe('#ai yolo/26&x');
  });

  test('braces in a value are no placeholders', () => {
    const target = linkTarget('{commit}', { commit: '9bd04e7' });
    expect(new URL(fill('https://a.example/?q={service}', target)?.url ?? '').searchParams.get('q')).toBe(
      '{commit}',
    );
  });

  test.each(['.', '..', '%2e%2e'])('the service %j leads to no other path', (service) => {
    const link = fill('https://a.example/d/{service}/x', linkTarget(service));
    expect(link === null ? null : new URL(link.url).pathname).toBe(
      service === '%2e%2e' ? '/d/%252e%252e/x' : null,
    );
    expect(fill('https://a.example/d/x?service={service}', linkTarget(service))).not.toBeNull();
  });

  test.each([
    ['{function}', linkTarget('a', { commit: '9bd04e7' })],
    ['{function}', linkTarget('a', { functionName: '' })],
    ['{commit}', linkTarget('a', { functionName: 'f' })],
    ['{nobody-knows}', TARGET],
    ['{constructor}', TARGET],
  ])('that asks with %s for what is not there makes no link', (placeholder, target) => {
    expect(fill(`https://a.example/?q=${placeholder}`, target)).toBeNull();
  });

  test.each(['javascript:alert({service})', '/d/{service}', 'ftp://a.example/{service}'])(
    '%s makes no link',
    (url) => {
      expect(fill(url)).toBeNull();
    },
  );

  test('whole seconds hold all of the window', () => {
    const target = linkTarget('a');
    const candidate = { ...target.candidate, fromMs: 1795360238001, untilMs: 1795360490001 };
    const link = fill('https://a.example/?{candidate-from-s}-{candidate-until-s}', { ...target, candidate });
    expect(link?.url).toBe('https://a.example/?1795360238-1795360491');
  });

  test.each(['x"} || {', 'a\\', 'a\nb'])('that puts quotes around %j makes no link', (service) => {
    const query = '?q=%7Bresource.service.name=%22{service}%22%7D';
    expect(fill(`https://a.example/${query}`, linkTarget(service))).toBeNull();
    expect(fill(`https://a.example/${query}`, linkTarget("a 'b' {c}"))).not.toBeNull();
    expect(fill('https://a.example/?q={service}', linkTarget(service))).not.toBeNull();
  });

  test('shows a function when it asks for its name', () => {
    expect(showsFunction({ name: 'x', url: 'https://a.example/?f={function}' })).toBe(true);
    expect(showsFunction({ name: 'function', url: 'https://a.example/function?s={service}' })).toBe(false);
  });
});
