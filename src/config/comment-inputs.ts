import { quote } from './allowed.ts';
import type { Environment } from './inputs.ts';
import { nearestName } from './nearest.ts';
import { FileSchema, type FileSettings } from './schema.ts';
import { UsageError } from './usage-error.ts';

/**
 * The inputs of `comment/action.yml`, which comments for another run. It reads no configuration file: whatever lies in the
 * workspace, the run it tells of may be a fork's, and a file of that must decide nothing.
 */

/** What the step that comments for another run was told. */
export interface CommentInputs {
  /** Name of the artifact that holds the report. */
  readonly artifact: string;
  readonly key: string;
  readonly comment: NonNullable<FileSettings['comment']>;
  readonly check: NonNullable<FileSettings['check']>;
  /** Empty when there is none. */
  readonly githubToken: string;
}

const INPUTS = ['artifact', 'key', 'comment', 'check', 'github-token'] as const;
type InputName = (typeof INPUTS)[number];

/** Whether this step comments for another run: only `comment/action.yml` has the input `artifact`, and the runner sets all of them. */
export function isCommentStep(env: Environment): boolean {
  return env.INPUT_ARTIFACT !== undefined;
}

/** @throws UsageError for an input that does not exist here, and for a value that is not valid */
export function readCommentInputs(env: Environment): CommentInputs {
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || text === undefined || text.trim() === '') continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (!(INPUTS as readonly string[]).includes(name)) throw unknownInput(name);
  }
  const given = (name: InputName) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  return {
    artifact: artifactName(given('artifact')),
    key: setting('key', given('key')) ?? 'default',
    comment: setting('comment', given('comment')) ?? 'on-change',
    // A check that is required would be as good as the word of a fork.
    check: setting('check', given('check')) ?? 'never',
    githubToken: given('github-token') ?? '',
  };
}

function setting<K extends 'key' | 'comment' | 'check'>(
  name: K,
  value: string | undefined,
): FileSettings[K] | undefined {
  if (value === undefined) return undefined;
  const { success, data, error } = FileSchema.shape[name].safeParse(value);
  if (success) return data as FileSettings[K];
  const why = error.issues[0]?.message ?? quote(value);
  throw new UsageError(`input ${name} is not valid`, why, EXAMPLES[name]);
}

const EXAMPLES = {
  key: 'give it the key of the gate, as in key: nightly',
  comment: 'write on-change, always or never',
  check: 'write never, or auto where the word of a fork may be a check',
} as const;

/** What upload-artifact allows. */
const ARTIFACT_NAME = /^[^":<>|*?\\/\p{Cc}]{1,255}$/u;

function artifactName(value: string | undefined): string {
  if (value !== undefined && ARTIFACT_NAME.test(value)) return value;
  const why = value === undefined ? 'it is empty' : `${quote(value)} is no name that an artifact can have`;
  throw new UsageError(
    'input artifact is not valid',
    why,
    'give it the name under which the report of the gate is uploaded, as in artifact: flamegate',
  );
}

function unknownInput(name: string): UsageError {
  const near = nearestName(name, INPUTS);
  return new UsageError(
    `unknown input ${name.slice(0, 100)}`,
    near === null ? 'a step that comments for another run compares nothing' : `did you mean ${near}?`,
    `the inputs of flamegate/comment are: ${INPUTS.join(', ')}`,
  );
}
