import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SERVICES } from '../../../scripts/example/services.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/home-security');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const NOW_MS = Date.UTC(2026, 10, 22, 12);
const AI = ['ai-yolo26', 'ai-clip', 'ai-florence', 'ai-enrichment', 'ai-enrichment-light', 'ai-llm'];
const SEVEN = ['nemotron-backend', ...AI];

interface ComposeService {
  readonly image: string;
  readonly container_name?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly pid?: string;
  readonly cap_add?: readonly string[];
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
}

const { services } = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const named = (name: string): ComposeService => {
  const service = services[name];
  if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return service;
};

describe('docker-compose.yml', () => {
  it('has the stack, the seven services and a profiler for each ai-*', () => {
    const wanted = ['pyroscope', 'grafana', 'k6', ...SEVEN, ...AI.map((name) => `${name}-profiler`)];
    expect(Object.keys(services).sort()).toEqual(wanted.sort());
    expect(SERVICES.map(({ name }) => name).sort()).toEqual([...SEVEN].sort());
  });

  it('pins every image, also those that are built', () => {
    for (const [name, { image, build }] of Object.entries(services)) {
      expect({ name, image }).toEqual({ name, image: expect.stringMatching(/^[\w./-]+:[\w.-]*\d[\w.-]*$/u) });
      if (build === undefined) continue;
      const dockerfile = read(join(build, 'Dockerfile'));
      for (const [, from] of dockerfile.matchAll(/^FROM (\S+)/gmu)) expect(from).toMatch(/:\d+\.\d+\.\d+/u);
      for (const [, what] of dockerfile.matchAll(/pip install --no-cache-dir (\S+)/gu)) {
        expect(what).toMatch(/^[\w-]+==\d+\.\d+\.\d+$/u);
      }
    }
    expect(named('pyroscope').image).toBe('docker.io/grafana/pyroscope:1.18.0');
  });

  it('is reached from this machine alone', () => {
    expect(named('pyroscope').ports).toEqual(['127.0.0.1:4040:4040']);
    expect(named('grafana').ports).toEqual(['127.0.0.1:3002:3000']);
    const others = Object.entries(services).filter(([name]) => !['pyroscope', 'grafana'].includes(name));
    expect(others.flatMap(([, { ports = [] }]) => ports)).toEqual([]);
  });

  it('watches the health of all but the load test, and starts in order', () => {
    for (const [name, { healthcheck, depends_on = {} }] of Object.entries(services)) {
      expect({ name, hasCheck: healthcheck !== undefined }).toEqual({ name, hasCheck: name !== 'k6' });
      for (const [before, { condition }] of Object.entries(depends_on)) {
        expect(named(before).healthcheck).toBeDefined();
        expect(condition).toBe('service_healthy');
      }
    }
  });

  it.each(AI)('profiles %s with the sidecar', (name) => {
    const service = named(name);
    const sidecar = named(`${name}-profiler`);
    expect(service.command).toEqual(['python', 'ai.py', name]);
    expect(service.container_name).toBe(name);
    expect(sidecar).toMatchObject({
      command: ['profile.sh', name, '1'],
      // podman-compose knows no `service:` here.
      pid: `container:${name}`,
      cap_add: ['SYS_PTRACE'],
      depends_on: { [name]: { condition: 'service_healthy' } },
    });
    expect(sidecar.environment).toMatchObject({
      PYROSCOPE_URL: 'http://pyroscope:4040',
      PYROSCOPE_ENABLED: expect.stringContaining('true'),
      PROFILE_INTERVAL: expect.stringContaining('30'),
      ENVIRONMENT: expect.stringContaining('loadtest'),
      VERSION: expect.any(String),
      POD_NAME: `${name}-0`,
    });
    expect(sidecar.environment?.PROFILE_LOG).toBeUndefined();
    expect(sidecar.healthcheck?.test.join(' ')).toContain('/tmp/profiler.log');
  });

  it('runs the backend with the SDK, labelled', () => {
    const { environment, command, build } = named('nemotron-backend');
    expect(command).toEqual(['python', 'backend.py']);
    expect(read(join(build ?? '', 'Dockerfile'))).toContain('pyroscope-io==');
    expect(Object.keys(environment ?? {})).toEqual(
      expect.arrayContaining([
        'PYROSCOPE_URL',
        'PYROSCOPE_ENABLED',
        'ENVIRONMENT',
        'VERSION',
        'REGRESS',
        'POD_NAME',
      ]),
    );
  });

  it('mounts only what is there', () => {
    const mounts = Object.values(services).flatMap(({ volumes = [] }) => volumes);
    const sources = mounts
      .map((mount) => mount.split(':')[0] ?? '')
      .filter((source) => source.startsWith('.'));
    const made = './flamegate-report';
    for (const source of new Set(sources)) {
      if (source !== made)
        expect({ source, exists: existsSync(join(FOLDER, source)) }).toEqual({ source, exists: true });
    }
    expect(sources).toEqual(
      expect.arrayContaining(['../sidecar/profile.sh', '../../dist', './services', made]),
    );
  });
});

describe('the load', () => {
  it('is constant, at the rates of the local run', () => {
    const script = read('load.js');
    expect(script).toContain("executor: 'constant-arrival-rate'");
    const rates = [...script.matchAll(/^ {2}'([a-z0-9-]+)': (\d+),$/gmu)].map(([, name, rate]) => [
      name,
      Number(rate),
    ]);
    expect(rates).toEqual(SERVICES.map(({ name, requestsPerSecond }) => [name, requestsPerSecond]));
  });

  it('writes its summary where the stack mounts a folder of the host', () => {
    const { environment, profiles, volumes } = named('k6');
    expect(profiles).toEqual(['load']);
    expect(environment?.SUMMARY).toMatch(/^\/results\/\S+\.json$/u);
    expect(volumes).toContain('./flamegate-report:/results:z');
  });
});

describe('Grafana', () => {
  it('has Pyroscope as a data source with a fixed uid, and Profiles Drilldown', () => {
    const sources = parse(read('grafana/provisioning/datasources/pyroscope.yml')) as {
      readonly apiVersion: number;
      readonly datasources: readonly object[];
    };
    expect(sources.apiVersion).toBe(1);
    expect(sources.datasources).toEqual([
      expect.objectContaining({
        uid: 'pyroscope',
        type: 'grafana-pyroscope-datasource',
        access: 'proxy',
        url: 'http://pyroscope:4040',
      }),
    ]);
    expect(parse(read('grafana/provisioning/plugins/profiles-drilldown.yml'))).toEqual({
      apiVersion: 1,
      apps: [{ type: 'grafana-pyroscope-app', org_id: 1, disabled: false }],
    });
    const { environment, volumes } = named('grafana');
    // An app that is provisioned must be there when Grafana starts.
    expect(environment?.GF_PLUGINS_PREINSTALL_SYNC).toBe('grafana-pyroscope-app');
    expect(volumes).toContain('./grafana/provisioning:/etc/grafana/provisioning:ro,z');
  });
});

describe('flamegate.yml', () => {
  const text = read('flamegate.yml');

  it('is what the README shows, in at most 15 lines', () => {
    const readme = readFileSync(join(FOLDER, '../../README.md'), 'utf8');
    const section = readme.slice(readme.indexOf('\n## Configuration file\n'));
    expect(text).toBe(/```yaml\n([\s\S]*?)```/u.exec(section)?.[1]);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  it('is a valid configuration of all seven', () => {
    const values = {
      'pyroscope-url': 'http://127.0.0.1:4040',
      baseline: 'now-20m/now-15m',
      candidate: 'now-10m/now-5m',
    };
    const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
    const file = parseConfigFile('flamegate.yml', text);
    const { services: chosen, ignore } = resolveConfig({ values, origins: {} }, file, defaults, NOW_MS);
    const shown = JSON.stringify(chosen);
    for (const name of SEVEN) expect(shown).toContain(`"${name}"`);
    // The functions in which the services wait exist by these names.
    expect(JSON.stringify(ignore)).toContain('process_batch');
    expect(read('services/ai.py')).toMatch(/^def serve\(/mu);
    expect(read('services/backend.py')).toMatch(/^def process_batch\(/mu);
  });
});
