import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { FAKE_REPOSITORY } from './fake-github.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLOCK = pathToFileURL(join(import.meta.dirname, 'clock.ts')).href;
const TIME_LIMIT_MS = 100_000;

/** One step that uses the Action. */
export interface ActionStep {
  /** File of the Action in the repository, when it is not the one at the root. */
  readonly action?: 'comment/action.yml';
  /** An empty folder; the workspace, the runner's temporary folder and its files are made in it. */
  readonly folder: string;
  /** The step's `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What `github.token` is. */
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly eventName: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly runId: string;
  /** What the step believes the time to be, epoch milliseconds. */
  readonly nowMs: number;
  /** The built program, when it is not the one action.yml names. */
  readonly entry?: string;
  /** Files of the checked out repository by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Cancels the step with a signal, as the runner does, as soon as something has happened. */
  readonly cancel?: Cancel;
  /** A second signal. */
  readonly cancelAgain?: Cancel;
  /** Sees what the step has printed so far, whenever it prints more. */
  readonly onOutput?: (output: string) => void;
  /** Node, when it is not the one that runs the tests. */
  readonly node?: string;
  /** Variables in the place of the runner's own; one that is undefined is not set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** After which it is killed, milliseconds; what is usual in tests when absent. */
  readonly timeLimitMs?: number;
}

/** A signal, and when to send it. */
export interface Cancel {
  readonly signal: 'SIGINT' | 'SIGTERM';
  readonly when: Promise<unknown>;
}

/** A workflow command the step printed, decoded as the runner does. */
export interface WorkflowCommand {
  readonly command: string;
  readonly title: string;
  readonly message: string;
  /** File and line as `path:line`, empty without. */
  readonly place: string;
}

/** What the runner saw of the step. */
export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs the built Action as a runner would. Throws when it has not been built. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const path = join(ROOT, step.action ?? 'action.yml');
  const action = parse(readFileSync(path, 'utf8')) as ActionFile;
  // Relative to the file of the Action, as the runner takes it.
  const entry = step.entry ?? join(path, '..', action.runs.main);
  if (!existsSync(entry)) throw new Error(`${entry} is missing: build it first with \`npm run build\``);
  const files = prepareFiles(step);
  const runner = {
    ...baseEnvironment(),
    ...githubEnvironment(step, files),
    ...inputEnvironment(step, action),
  };
  const env = { ...runner, ...step.env };
  const { exitCode, stdout, stderr } = await execute(entry, step, files.workspace, env);
  return {
    exitCode,
    stdout,
    stderr,
    commands: readCommands(stdout),
    outputs: readOutputs(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    workspace: files.workspace,
  };
}

type Files = ReturnType<typeof prepareFiles>;

function prepareFiles({ folder, payload, files = {} }: ActionStep) {
  const make = (name: string, content = '') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const workspace = join(folder, 'work');
  const temp = join(folder, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  return {
    workspace,
    temp,
    output: make('output'),
    summary: make('summary.md'),
    environment: make('env'),
    state: make('state'),
    path: make('path'),
    event: make('event.json', JSON.stringify(payload)),
  };
}

/** The little of our own environment a program needs to start; nothing else may reach the Action. */
function baseEnvironment(): Record<string, string> {
  const names = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function githubEnvironment(step: ActionStep, files: Files): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_flamegate',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_ENV: files.environment,
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: step.graphqlUrl,
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: step.eventName === 'push' ? 'refs/heads/main' : 'refs/pull/7/merge',
    GITHUB_REPOSITORY: FAKE_REPOSITORY,
    GITHUB_REPOSITORY_OWNER: FAKE_REPOSITORY.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: step.runId,
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'load test',
    GITHUB_WORKSPACE: files.workspace,
    HOME: files.temp,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'runner-1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.temp,
  };
}

/**
 * Inputs as the runner makes them: every declared one is set, empty without value and default; unknown ones are
 * passed on as well; names are upper-cased, with spaces to underscores and hyphens kept.
 */
function inputEnvironment({ inputs, token }: ActionStep, action: ActionFile): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(action.inputs)) {
    values[name] = (input.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, () => token);
  }
  Object.assign(values, inputs);
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variable(name), value]));
}

async function execute(
  entry: string,
  step: ActionStep,
  cwd: string,
  env: Record<string, string | undefined>,
) {
  const child = spawn(step.node ?? process.execPath, ['--import', `${CLOCK}?nowMs=${step.nowMs}`, entry], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: step.timeLimitMs ?? TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  for (const cancel of [step.cancel, step.cancelAgain])
    void cancel?.when.then(() => child.kill(cancel.signal));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    step.onOutput?.(stdout + stderr);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    step.onOutput?.(stdout + stderr);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, stdout, stderr };
}

function readCommands(stdout: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const match = /^::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (match === null) continue;
    const [, command = '', properties = '', message = ''] = match;
    const property = (name: string) =>
      decode(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
    const place = property('file') === '' ? '' : `${property('file')}:${property('line')}`;
    commands.push({ command, title: property('title'), message: decode(message), place });
  }
  return commands;
}

function decode(text: string): string {
  const plain: Readonly<Record<string, string>> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => plain[code] ?? '');
}

/** `GITHUB_OUTPUT` in the form that `@actions/core` writes: name<<delimiter, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm)) {
    const [, name = '', , value = ''] = match;
    outputs[name] = value;
  }
  return outputs;
}
