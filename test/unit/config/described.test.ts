import { expect, test } from 'vitest';
import { describeSettings } from '../../../src/config/described.ts';

test.each(['pyroscope-token', 'pyroscope-password', 'github-token'])('%s is never shown', (name) => {
  const described = describeSettings({ merged: { [name]: 'fake0123' }, origins: {} });
  expect(described.find((setting) => setting.name === name)?.value).toBe('***');
  expect(JSON.stringify(described)).not.toContain('fake0123');
});

test('of headers only the names are shown', () => {
  const headers = ['X-Api-Key: fake0123', 'X-Team: fake: 0123'];
  const described = describeSettings({ merged: { headers }, origins: {} });
  expect(described.find(({ name }) => name === 'headers')?.value).toBe('X-Api-Key: ***, X-Team: ***');
  expect(JSON.stringify(described)).not.toContain('0123');
});
