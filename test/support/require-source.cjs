/**
 * Lets plain Node require() the TypeScript under src: compiled in memory by the same compiler, with the same options, as the
 * tests. Used by what runs outside jest's own module system: its global set-up and the processes that tests start.
 */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve, dirname } = require('node:path');

const { transformSync } = require('@swc/core');

const [, compilerOptions] = Object.values(require('../../jest.config.cjs').transform)[0];

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolveSource(request, parent, ...rest) {
  if (request.startsWith('.') && request.endsWith('.js') && parent?.filename?.endsWith('.ts')) {
    const source = resolve(dirname(parent.filename), request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return resolveFilename.call(this, request, parent, ...rest);
};

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...compilerOptions, filename }).code, filename);
};

/** Loads a TypeScript file given by its path from the root of the project. */
exports.requireSource = (path) => require(join(__dirname, '..', '..', path));
