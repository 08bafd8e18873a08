import { describe, expect, it } from 'vitest';
import { isCommentStep, readCommentInputs } from '../../../src/config/comment-inputs.ts';
import { UsageError } from '../../../src/config/usage-error.ts';

const ENV = { INPUT_ARTIFACT: 'flamegate', 'INPUT_GITHUB-TOKEN': 'ghs_x', INPUT_KEY: '', PATH: '/bin' };

function errorOf(env: Readonly<Record<string, string>>): UsageError {
  try {
    readCommentInputs({ ...ENV, ...env });
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error as UsageError;
  }
  throw new Error('nothing was thrown');
}

describe('the inputs of comment/action.yml', () => {
  it('are told from those of the gate by one that only they have', () => {
    expect(isCommentStep(ENV)).toBe(true);
    expect(isCommentStep({ INPUT_ARTIFACT: '' })).toBe(true);
    expect(isCommentStep({ INPUT_BASELINE: 'now-20m/now-10m' })).toBe(false);
  });

  it('have defaults, of which none lets a fork write a check', () => {
    expect(readCommentInputs(ENV)).toEqual({
      artifact: 'flamegate',
      key: 'default',
      comment: 'on-change',
      check: 'never',
      githubToken: 'ghs_x',
    });
  });

  it('are taken as given', () => {
    const given = { INPUT_ARTIFACT: 'flamegate (nightly)', INPUT_KEY: 'nightly', INPUT_COMMENT: 'always' };
    expect(readCommentInputs({ ...ENV, ...given, INPUT_CHECK: 'auto' })).toMatchObject({
      artifact: 'flamegate (nightly)',
      key: 'nightly',
      comment: 'always',
      check: 'auto',
    });
  });

  it.each([
    [{ INPUT_ARTIFACT: ' ' }, 'input artifact is not valid', 'it is empty'],
    [{ INPUT_ARTIFACT: '../secrets' }, 'input artifact is not valid', 'no name'],
    [{ INPUT_ARTIFACT: 'a\nb' }, 'input artifact is not valid', 'no name'],
    [{ INPUT_ARTIFACT: 'x'.repeat(256) }, 'input artifact is not valid', 'no name'],
    [{ INPUT_KEY: '-->' }, 'input key is not valid', '1 to 64'],
    [{ INPUT_CHECK: 'yes' }, 'input check is not valid', 'never'],
    [{ INPUT_COMMENT: 'alway' }, 'input comment is not valid', 'did you mean always?'],
    [{ INPUT_ARTEFACT: 'x' }, 'unknown input artefact', 'did you mean artifact?'],
    [{ INPUT_BASELINE: 'x' }, 'unknown input baseline', 'compares nothing'],
  ])('%j is refused', (env, what, why) => {
    const error = errorOf(env as Record<string, string>);
    expect(error.message).toBe(what);
    expect(error.why).toContain(why);
    expect(error.remedy).not.toBe('');
  });
});
