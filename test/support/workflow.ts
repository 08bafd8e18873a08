import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** A step of a workflow, as far as tests look at it. */
export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Permissions of a job by name. */
export type Permissions = Readonly<Record<string, string>>;

/** A job of a workflow. */
export interface WorkflowJob {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps: readonly WorkflowStep[];
}

/** A workflow file. */
export interface Workflow {
  readonly name?: string;
  /** One event, a list of them, or what each of them is about. */
  readonly on: unknown;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** One of examples/workflows. */
export function exampleWorkflow(name: string): Workflow {
  return parseWorkflow(readFileSync(join(ROOT, 'examples/workflows', name), 'utf8'));
}

/** A workflow from its text. */
export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** A job by name. Throws where there is none: a test of nothing is no test. */
export function jobOf(workflow: Workflow, name: string): WorkflowJob {
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`the workflow has no job ${name}`);
  return job;
}

/** The one step of a job that a condition holds for. */
export function stepOf(job: WorkflowJob, is: (step: WorkflowStep) => boolean | undefined): WorkflowStep {
  const [step, ...others] = job.steps.filter(is);
  if (step === undefined || others.length > 0) throw new Error(`${others.length + 1} steps fit, not one`);
  return step;
}

/** The one step of a job that uses the Action. */
export function gateStep(job: WorkflowJob): WorkflowStep {
  return stepOf(job, ({ uses }) => uses?.startsWith('OWNER/flamegate@'));
}

/** What expressions come to, by their text: `steps.baseline.outputs.window`. */
export type Values = Readonly<Record<string, string>>;

/** A text with its expressions filled in, once more where a value holds some. Throws for one that has no value. */
export function fill(text: string, values: Values): string {
  const filled = text.replaceAll(/\$\{\{ *(.+?) *\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`nothing is known of \${{ ${expression} }}`);
    return value;
  });
  return filled === text ? text : fill(filled, values);
}

/** The `with:` of a step as the Action gets it. */
export function withOf({ with: given = {} }: WorkflowStep, values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, fill(String(value), values)]),
  );
}

/** The legs of a matrix of `include`, each as the values of `matrix.NAME`. */
export function matrixOf({ strategy }: WorkflowJob): readonly Values[] {
  const include = strategy?.matrix.include as readonly Record<string, unknown>[];
  return include.map((leg) =>
    Object.fromEntries(Object.entries(leg).map(([name, value]) => [`matrix.${name}`, String(value)])),
  );
}
