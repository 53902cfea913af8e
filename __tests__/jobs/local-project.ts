import { afterEach } from '@jest/globals';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { projectFiles } from './project.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** The tests' project with these changes, committed, taken away after the test. */
export function project(changes: FileMap = {}): TestRepository {
  const repository = aRepository(projectFiles(changes));
  made.push(repository);
  return repository;
}
