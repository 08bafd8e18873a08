import { expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { mergeSettings } from '../../../src/config/merge.ts';
import { resolveJudgeConfig } from '../../../src/config/resolve.ts';
import { resolveServices } from '../../../src/config/services.ts';
import { decidingLimits } from '../../../src/explain/limits.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

function limitsOf(file: string, name = 'iou', service = 'ai-yolo26') {
  const config = parseConfigFile('f.yml', file);
  const inputs = { values: { 'min-share': '1%' }, origins: { 'min-share': 'option --min-share' } };
  const { merged } = mergeSettings(inputs, config);
  const judging = resolveJudgeConfig(inputs, config, { onInconclusive: 'warn', onNotEvaluated: 'fail' });
  const setting = { ...judging, services: resolveServices(merged.services ?? [], merged) };
  const { rule, limits } = decidingLimits({ service, profileType: CPU }, { name, file: '' }, setting);
  return [rule?.origin ?? null, ...limits.map(({ value, origin }) => `${value} ${origin}`)];
}

const FILE = `
warn-on-growth: 4%
services: [{name: 'ai-*', fail-on-growth: 20%}]
rules: [{function: iou, profile-type: cpu, fail-on-growth: 30%}, {service: shop, severity: warn}]`;

test.each([
  ['', 'iou', 'a', [null, '0.1 default', '0.05 default', '0.01 option --min-share']],
  [FILE, 'iou', 'ai-yolo26', ['f.yml:4:9', '0.3 f.yml:4:9', '0.04 f.yml:2:1', '0.01 option --min-share']],
  [FILE, 'main', 'ai-yolo26', [null, '0.2 f.yml:3:12', '0.04 f.yml:2:1', '0.01 option --min-share']],
  [FILE, 'main', 'shop', ['f.yml:4:66', '0.1 default', '0.04 f.yml:2:1', '0.01 option --min-share']],
])('%j: %s of %s', (file, name, service, expected) => {
  expect(limitsOf(file, name, service)).toEqual(expected);
});
