import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { asked, BULLETS, measure, removeAll } from './sensitivity-project.ts';

afterEach(removeAll);

describe('evalgap sensitivity, again', () => {
  test('what was answered is not asked again, but for --fresh, and uncommitted changes are seen', async () => {
    const repository = asked('own');
    repository.write({ 'prompts/main.md': '# Rules\n\n- one\n- two\n- three\n', 'note.txt': 'untracked' });
    const first = await measure(repository, ...BULLETS);
    expect(first.json.suites[0]!.requests).toEqual({ planned: 80, completed: 80, onRecord: 0 });
    expect(first.json.suites[0]!.families[0]!.variants[0]!.diff).toContain('• three');
    const { json } = await measure(repository, ...BULLETS);
    expect(json.suites[0]!.requests).toEqual({ planned: 80, completed: 0, onRecord: 80 });
    expect(json.suites[0]!.families).toEqual(first.json.suites[0]!.families);
    expect((await measure(repository, ...BULLETS, '--fresh')).json.suites[0]!.requests.completed).toBe(80);
    const folder = join(repository.root, json.suites[0]!.folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(5);
    expect(readFileSync(join(folder, 'variants', 'main--bullets-star.txt'), 'utf8')).toContain('* three');
  });
});
