import { describe, expect, test } from '@jest/globals';
import { healthOf } from '../../src/agent/health.ts';

function failures(count: number, health = healthOf('the agent', 1)) {
  for (let n = 0; n < count; n += 1) health.failed('it crashed');
  return health;
}

describe('when to stop asking', () => {
  test('after five failures in a row when nothing ever worked, or two per process when there are more', () => {
    expect(failures(4).gaveUp()).toBeUndefined();
    expect(failures(5).gaveUp()).toBe('the agent failed 5 times in a row, at last: it crashed');
    expect(failures(15, healthOf('the agent', 8)).gaveUp()).toBeUndefined();
    expect(failures(16, healthOf('the agent', 8)).gaveUp()).toBeDefined();
  });

  test('after twenty in a row once something worked: hard cases stand side by side', () => {
    const health = healthOf('the agent', 1);
    for (let n = 0; n < 10; n += 1) health.completed();
    expect(failures(19, health).gaveUp()).toBeUndefined();
    expect(failures(1, health).gaveUp()).toContain('20 times in a row');
  });

  test('never while more trials complete than fail, and soon when more fail', () => {
    const half = healthOf('the agent', 1);
    for (let n = 0; n < 1_000; n += 1) {
      half.completed();
      failures(1, half);
    }
    expect(half.gaveUp()).toBeUndefined();
    const most = healthOf('the agent', 1);
    for (let n = 0; n < 11; n += 1) {
      most.completed();
      failures(3, most);
    }
    expect(most.gaveUp()).toBe('the agent failed 32 times and completed 11 trials, at last: it crashed');
  });

  test('at once when trying again cannot help, and the first reason stays', () => {
    const health = healthOf('the agent', 1);
    health.failed('no such command', true);
    expect(failures(9, health).gaveUp()).toBe('no such command');
  });
});
