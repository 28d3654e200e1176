import { createLog } from '../../src/platform/log/log.js';
import { NestLog } from '../../src/platform/log/nest-log.js';

describe('the log', () => {
  let written: string[];
  let spy: jest.SpyInstance;

  beforeEach(() => {
    written = [];
    spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  });
  afterEach(() => spy.mockRestore());

  const entries = (): unknown[] => written.map((line) => JSON.parse(line) as unknown);

  it('writes one JSON object a line, with the level by name and the time in UTC', () => {
    createLog({ log: 'info' }, process.stdout).warn({ caseId: 7 }, '逾期');

    expect(written[0]).toMatch(/\n$/);
    expect(entries()).toEqual([{ level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/) as string, caseId: 7, msg: '逾期' }]);
  });

  it('leaves out what is below its level', () => {
    const log = createLog({ log: 'error' }, process.stdout);
    log.warn('not this');
    log.error('but this');

    expect(entries()).toEqual([expect.objectContaining({ msg: 'but this' })]);
  });

  it('hides secrets', () => {
    createLog({ log: 'info' }, process.stdout).info({ password: 'a', headers: { authorization: 'Bearer b', host: 'c' } }, 'request');

    expect(entries()).toEqual([expect.objectContaining({ password: '[hidden]', headers: { authorization: '[hidden]', host: 'c' } })]);
  });

  it('takes what Nest says: its chatter as detail, its errors with their stack', () => {
    const nest = new NestLog(createLog({ log: 'debug' }, process.stdout));
    nest.log('Mapped {/things, GET} route', 'RouterExplorer');
    nest.error(new Error('no provider'), 'Injector');
    nest.error('failed', 'Error: failed\n    at somewhere', 'Injector');

    expect(entries()).toEqual([
      expect.objectContaining({ level: 'debug', context: 'RouterExplorer', msg: 'Mapped {/things, GET} route' }),
      expect.objectContaining({ level: 'error', context: 'Injector', err: expect.objectContaining({ message: 'no provider' }) as object }),
      expect.objectContaining({ level: 'error', context: 'Injector', stack: expect.stringContaining('at somewhere') as string, msg: 'failed' }),
    ]);
  });
});
