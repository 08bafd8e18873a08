import { describe, expect, test } from 'vitest';
import { flameHash, graphName, readFlameHash } from '../../../../src/report/html/deep-link.ts';
import { fc } from '../../../support/fast-check.ts';
import { hostileText } from '../../../support/hostile-text.ts';

describe('an address', () => {
  test('names service, type and frame', () => {
    const place = { service: 'ai-yolo26', type: 'cpu', frame: 'a b(c)', file: 'x/y.py' };
    const hash = flameHash(place);
    expect(hash).toBe('#service=ai-yolo26&type=cpu&frame=a%20b%28c%29&file=x%2Fy.py');
    expect(readFlameHash(hash)).toEqual({ ...place, more: {} });
  });

  test('of any names comes back as they are shown, without a character that ends a link', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (service, frame) => {
        const hash = flameHash({ service, type: 'cpu', frame, more: { view: 'baseline' } });
        expect(hash).toMatch(/^#[\w\-.~%=&]*$/);
        expect(readFlameHash(hash)).toMatchObject({
          service: graphName(service),
          frame: graphName(frame),
          more: { view: 'baseline' },
        });
      }),
    );
  });

  test.each(['', '#', '#c3', '#service', '#service=', '#type=cpu', '#service=%zz'])('%s is none', (hash) => {
    expect(readFlameHash(hash)).toBeNull();
  });

  test('needs no type', () => {
    expect(readFlameHash('#service=a')).toMatchObject({ service: 'a', type: '' });
  });
});
