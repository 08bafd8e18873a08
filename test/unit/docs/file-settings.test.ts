import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutEffect } from '../../../src/config/file-settings.ts';
import { FileSchema, type FileSettings } from '../../../src/config/schema.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/files.md'), 'utf8');
const [, section = ''] = PAGE.split('\n## What has a meaning\n');
const [meant = '', notMeant = ''] = section.split('mean what they mean');
const named = (text: string) => new Set(Array.from(text.matchAll(/`([a-z-]+)`/gu), ([, name]) => name));

/** What the page says in a word for several, or that files are named by. */
const IN_WORDS = ['source', 'baseline', 'candidate', 'comment', 'check', 'issues', 'issue-labels'];

test.each(Object.keys(FileSchema.shape))(
  'docs/files.md tells whether %s means something for files',
  (name) => {
    const settings = { [name]: 'set' } as FileSettings;
    const notes = withoutEffect({ path: 'flamegate.yml', settings, origins: {} }, 'files');
    const hasEffect = notes.length === 0;
    if (!IN_WORDS.includes(name)) expect(named(meant).has(name)).toBe(hasEffect);
    expect(named(notMeant).has(name) && hasEffect).toBe(false);
  },
);
