import type { Report } from '../../src/report/report.ts';
import { sampleFlameGraph } from './flame-graphs.ts';
import { cpuComparison, reportWith } from './sample-comparison.ts';

/** A failed report of `services` services whose flame graphs have `nodes` nodes together. */
export function reportWithNodes(services: number, nodes: number): Report {
  const each = Math.floor(nodes / services);
  const comparisons = Array.from({ length: services }, (_, index) =>
    cpuComparison({
      service: `service-${index}`,
      loadFactor: 1.4,
      idle: ['serve', 900, 1000],
      functions: [['placeholder', 'app.go', 1000, 1400]],
    }),
  );
  const graphs = comparisons.map((comparison, index) =>
    sampleFlameGraph(comparison, {
      nodes: index === 0 ? nodes - each * (services - 1) : each,
      seed: index,
    }),
  );
  const named = comparisons.map((comparison, index) => ({
    ...comparison,
    verdict: index < 2 ? ('fail' as const) : ('pass' as const),
    functions: (graphs[index]?.functions ?? []).slice(0, 20).map((fn, place) => ({
      ...comparison.functions[0]!,
      ...fn,
      ...(index < 2 && place < 3 && { class: 'grew' as const, verdict: 'fail' as const }),
    })),
  }));
  return reportWith(named, { verdict: 'fail', conclusion: 'failure', exitCode: 1, flameGraphs: graphs });
}
