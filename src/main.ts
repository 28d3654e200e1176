import { runCommandLine } from './cli/main.js';

void runCommandLine(process.argv.slice(2));
