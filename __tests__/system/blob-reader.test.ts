import { describe, expect, test } from '@jest/globals';
import { type BlobReader, openBlobs } from '../../src/system/blob-reader.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';

async function withBlobs(
  files: FileMap,
  body: (blobs: BlobReader, repository: TestRepository) => Promise<void>,
  largest?: number,
): Promise<void> {
  const repository = aRepository(files);
  const blobs = openBlobs(repository, largest);
  try {
    await body(blobs, repository);
  } finally {
    await blobs.close();
    repository.remove();
  }
}

const text = async (reading: ReturnType<BlobReader['read']>) => {
  const found = await reading;
  return found.kind === 'blob' ? found.content.toString() : found.kind;
};

describe('blobs', () => {
  test('are read by object id and by commit and path, in whatever number at once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f ${index}`, `${'x'.repeat(index * 97)}\n${index}`]),
    );
    await withBlobs({ ...files, empty: '' }, async (blobs, { git }) => {
      const names = Object.keys(files);
      const read = await Promise.all(names.map((name) => text(blobs.read(`HEAD:${name}`))));
      expect(read).toEqual(Object.values(files));
      expect(await text(blobs.read(git('rev-parse', 'HEAD:f 7')))).toBe(files['f 7']);
      expect(await text(blobs.read('HEAD:empty'))).toBe('');
    });
  });

  test('that are not there, and folders and commits, are absent; what comes after them is read', async () => {
    await withBlobs({ 'a/b': 'text' }, async (blobs) => {
      const names = [
        'HEAD:nothing here',
        '0'.repeat(40),
        'HEAD:a',
        'HEAD',
        'HEAD:a/b 12',
        'HEAD^:a/b',
        'HEAD:a\nHEAD:a/b',
        'HEAD:a/b',
      ];
      expect(await Promise.all(names.map((name) => text(blobs.read(name))))).toEqual([
        ...Array.from({ length: 7 }, () => 'absent'),
        'text',
      ]);
    });
  });

  test('over the limit are refused with their size, and nothing after them is lost', async () => {
    const files = { small: 'x'.repeat(1000), large: 'y'.repeat(1001), last: 'z' };
    await withBlobs(
      files,
      async (blobs, { git }) => {
        const [small, large, last] = await Promise.all([
          blobs.read('HEAD:small'),
          blobs.read('HEAD:large'),
          blobs.read('HEAD:last'),
        ]);
        expect(small).toMatchObject({ kind: 'blob' });
        expect(large).toEqual({ kind: 'too-large', id: git('rev-parse', 'HEAD:large'), size: 1001 });
        expect(last).toMatchObject({ kind: 'blob', content: Buffer.from('z') });
      },
      1000,
    );
  });

  test('asked for after the end are an error, not a wait for ever', async () => {
    const repository = aRepository({ a: 'a' });
    const blobs = openBlobs(repository);
    await blobs.close();
    await expect(blobs.read('HEAD:a')).rejects.toThrow('closed');
    repository.remove();
  });

  test('of a place that is no repository are refused', async () => {
    const blobs = openBlobs({ root: '/' });
    await expect(blobs.read('HEAD:a')).rejects.toThrow('git cat-file failed');
    await blobs.close();
  });
});
