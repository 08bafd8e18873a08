import { UsageError } from './usage-error.ts';

/** A label of a series. */
export interface Label {
  readonly name: string;
  readonly value: string;
}

/**
 * Limits of Pyroscope, of which two labels, `__name__` and `service_name`, are not a person's own.
 * Source: `validation.max-length-label-name`, `-label-value` and `validation.max-label-names-per-series` of its settings.
 */
const MAX_NAME_BYTES = 1024;
const MAX_VALUE_BYTES = 2048;
const MAX_LABELS = 30 - 2;

const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/u;
const CONTROL = /\p{Cc}/u;

/**
 * Checks the labels of `--label name=value`. Names are those that label selectors can ask for.
 * @throws UsageError for the first that a server would refuse, lose, or take for one of its own
 */
export function parseLabels(texts: readonly string[]): Label[] {
  const labels = texts.map(parseLabel);
  const names = labels.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    throw new UsageError(`label ${repeated} is given twice`, 'a series has one value for a name', 'keep one');
  }
  if (labels.length > MAX_LABELS) {
    throw new UsageError(
      'too many labels',
      `got ${labels.length}, Pyroscope takes ${MAX_LABELS} beside the service and the profile type`,
      'keep what you select profiles by',
    );
  }
  return labels;
}

function parseLabel(text: string): Label {
  const equals = text.indexOf('=');
  if (equals === -1) throw wrong(text, 'there is no = in it', 'write name=value, as in version=3f2a91c');
  const name = text.slice(0, equals).trim();
  checkName(name, text);
  const label = { name, value: text.slice(equals + 1).trim() };
  checkLabelValue(label.value, `label ${name}`);
  return label;
}

function checkName(name: string, text: string): void {
  if (!NAME.test(name)) {
    const remedy = 'use letters, digits and _, and no digit first: service_git_ref, not service.git-ref';
    throw wrong(text, 'its name is none that a label selector can ask for', remedy);
  }
  if (name.startsWith('__')) {
    throw wrong(text, 'names with __ in front belong to Pyroscope', 'choose another name');
  }
  if (name === 'service_name') throw wrong(text, 'the service has an option of its own', 'use --service');
  if (name.length > MAX_NAME_BYTES) {
    throw wrong(text, `its name has more than ${MAX_NAME_BYTES} characters`, 'choose a shorter name');
  }
}

/**
 * Checks the value of a label, or the name of a service, which is one.
 * @param what it is, for the message
 * @throws UsageError
 */
export function checkLabelValue(value: string, what: string): void {
  const bytes = Buffer.byteLength(value);
  if (value === '') {
    throw new UsageError(
      `${what} is empty`,
      'a label without a value is no label; mostly the variable in it is not set',
      'set the variable, or leave the label out',
    );
  }
  if (CONTROL.test(value) || !value.isWellFormed()) {
    throw new UsageError(
      `${what} cannot be sent`,
      'its value holds a line break or another control character',
      'remove it',
    );
  }
  if (bytes > MAX_VALUE_BYTES) {
    throw new UsageError(
      `${what} is too long`,
      `its value has ${bytes} bytes, Pyroscope takes ${MAX_VALUE_BYTES}`,
      'shorten it',
    );
  }
}

function wrong(text: string, why: string, remedy: string): UsageError {
  return new UsageError(`--label ${JSON.stringify(text.slice(0, 100))} is not valid`, why, remedy);
}
