import { workRungs, type RungWork } from './rung-worker.js';

void workRungs(JSON.parse(process.argv[2] ?? '') as RungWork);
