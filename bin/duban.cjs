#!/usr/bin/env node
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const program = join(root, 'dist', 'src', 'main.js');
const setUp = join(root, 'scripts', 'set-up.mjs');

// A fresh clone has sources and no compiled files; an installed package has the compiled files.
if (!existsSync(program) && existsSync(setUp)) {
  // What it says must not mix with the output of a command.
  const { status } = spawnSync(process.execPath, [setUp, 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

require(program);
