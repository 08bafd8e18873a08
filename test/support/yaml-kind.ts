import { parseAllDocuments } from 'yaml';
import type { WorkflowStep } from './workflow.ts';

/** What a block of YAML in a document is a piece of. */
export type YamlKind = 'workflow' | 'inputs' | 'settings' | 'other tool';

/** Keys that only (pieces of) workflows have. */
const OF_WORKFLOWS = ['on', 'jobs', 'steps', 'strategy', 'permissions'];

/** What a block is, and its content; the first of several documents counts. */
export function readYaml(text: string): { readonly kind: YamlKind; readonly content: unknown } {
  const documents = parseAllDocuments(text);
  const [broken] = 'empty' in documents ? [] : documents.flatMap(({ errors }) => errors);
  if (broken) throw broken;
  const content: unknown = documents[0]?.toJS();
  return { kind: kindOf(content), content };
}

function kindOf(content: unknown): YamlKind {
  if (Array.isArray(content)) return 'workflow';
  if (!isRecord(content)) return 'other tool';
  if (OF_WORKFLOWS.some((key) => key in content)) return 'workflow';
  if ('with' in content) return 'inputs';
  // Kubernetes; and of docker compose the services, which are no list there.
  if ('apiVersion' in content || isRecord(content.services)) return 'other tool';
  return 'settings';
}

/** The steps in (a piece of) a workflow, wherever they stand. */
export function stepsIn(content: unknown): readonly WorkflowStep[] {
  if (Array.isArray(content)) return content.flatMap(stepsIn);
  if (!isRecord(content)) return [];
  if ('uses' in content || 'run' in content) return [content as WorkflowStep];
  return Object.values(content).flatMap(stepsIn);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
