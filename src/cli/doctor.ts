import { allRecords, examine, orphans, stuckMessages } from '../engine/index.js';
import type { Program } from '../program.js';
import { print, say, withProgram } from './command.js';
import { progressLine } from './progress-line.js';

/** `duban doctor`: finds any open case that could be forgotten. Exit code 1 when there is one. */
export function runDoctor(): Promise<number> {
  return withProgram(examineAll, { fitting: false });
}

/** Examines every case by the invariant of duties, deadlines and rungs; returns the exit code. */
export async function examineAll({ database, engine, config }: Program): Promise<number> {
  let [cases, open, findings] = [0, 0, 0];
  const progress = progressLine(say(config, { zh: '检查', en: 'examining' }));
  for await (const record of allRecords(database.pool)) {
    const found = examine(engine.parts, record);
    cases += 1;
    open += record.open ? 1 : 0;
    findings += found.length;
    for (const { code, caseId, found: words } of found) print(`${code}  case ${caseId} (no. ${record.number})  ${words}`);
    progress.at(cases);
  }
  progress.done();
  for (const { code, caseId, found } of [...(await orphans(database.pool)), ...(await stuckMessages(database.pool))]) {
    findings += 1;
    print(`${code}  case ${caseId}  ${found}`);
  }
  print(
    findings === 0
      ? say(config, { zh: `无异常：${cases}个案卷，其中${open}个未结，均有责任人、期限和升级台阶`, en: `healthy: ${cases} cases, ${open} open; each has a live duty, deadline and rung` })
      : say(config, { zh: `发现${findings}处异常（${cases}个案卷）`, en: `${findings} findings in ${cases} cases` }),
  );
  return findings === 0 ? 0 : 1;
}
