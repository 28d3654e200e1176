import type { Actor } from '../domain/workflow/actor.js';

/** Whoever runs a command on the server: as whom a change of rules by the command line enters the record. */
export const operator: Actor = { kind: 'client', client: 'duban', role: 'system-administrator' };
