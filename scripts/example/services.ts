/** A service of examples/home-security. */
export interface ExampleService {
  readonly name: string;
  /** What python3 is given, in the folder `services`. */
  readonly arguments: readonly string[];
  /** `sdk`: profiles itself where pyroscope-io is installed; `sidecar`: is recorded by py-spy. */
  readonly profiler: 'sdk' | 'sidecar';
  readonly requestsPerSecond: number;
}

/** The seven, with the load that examples/home-security/load.js applies as well. */
export const SERVICES: readonly ExampleService[] = [
  {
    name: 'nemotron-backend',
    arguments: ['backend.py'],
    profiler: 'sdk',
    requestsPerSecond: 20,
  },
  ai('ai-yolo26', 20),
  ai('ai-clip', 15),
  ai('ai-florence', 15),
  ai('ai-enrichment', 15),
  ai('ai-enrichment-light', 15),
  ai('ai-llm', 10),
];

/** What REGRESS is for a candidate that became worse: one service slower, and another that leaks. */
export const REGRESSIONS = 'ai-yolo26:slow,nemotron-backend:leak';

function ai(name: string, requestsPerSecond: number): ExampleService {
  return { name, arguments: ['ai.py', name], profiler: 'sidecar', requestsPerSecond };
}
