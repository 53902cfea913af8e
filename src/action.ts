import { action } from './jobs/action.ts';
import { processWorld } from './system/world.ts';

process.exitCode = await action(processWorld({ quiet: false }));
