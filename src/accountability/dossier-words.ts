import { measureTitles } from '../domain/accountability/measure.js';
import type { DutyStandingInDossier } from '../domain/dossier/dossier.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import type { Words } from '../domain/workflow/words.js';
import { Markup } from './html.js';

/** The headings and labels of a printed dossier. */
export const titles = {
  dossier: { zh: '履职档案', en: 'Dossier' },
  period: { zh: '期间', en: 'Period' },
  madeAt: { zh: '生成时间', en: 'Made at' },
  duties: { zh: '职责事项', en: 'Duties held' },
  known: { zh: '知悉情况', en: 'What was known and when' },
  charges: { zh: '问责记录', en: 'Accountability records' },
  diligence: { zh: '尽职情况', en: 'Proof of diligence' },
  diligenceNote: {
    zh: '以下按尽职免责的各项事由列出案卷日志中的证明；是否免责由有权机关认定。',
    en: 'What the journals show for each ground of exemption; whether it exempts is for the competent body to decide.',
  },
  acts: { zh: '本人办理的事项', en: 'Acts performed' },
  cases: { zh: '案卷与链头', en: 'Cases and heads of their chains' },
  casesNote: {
    zh: '可用 duban verify 核验：每条记录按编号查找，其哈希与链头见下。',
    en: 'Check with duban verify: find each entry by its number; the head hash of each case stands below.',
  },
  none: { zh: '无', en: 'None' },
  nothingShown: { zh: '案卷日志中没有相应记录', en: 'The journals show nothing for this ground' },
  case: { zh: '案卷', en: 'Case' },
  holder: { zh: '责任单位和岗位', en: 'Owed by' },
  received: { zh: '产生', en: 'Received by' },
  due: { zh: '期限', en: 'Due' },
  resting: { zh: '暂停中', en: 'at rest' },
  moves: { zh: '期限变动', en: 'Moves' },
  done: { zh: '办结', en: 'Done by' },
  handedOver: { zh: '离任移交', en: 'handed over' },
  workingDays: { zh: '历时（工作日）', en: 'Working days held' },
  rungs: { zh: '升级台阶', en: 'Rungs reached' },
  duty: { zh: '职责产生', en: 'duty' },
  rung: { zh: '升级台阶', en: 'rung' },
  message: { zh: '消息', en: 'message' },
  first: { zh: '首次知悉', en: 'first known' },
  correction: { zh: '更正', en: 'Correction' },
  fault: { zh: '日志自此条起无法重放：', en: 'The journal does not play from entry' },
} as const satisfies Record<string, Words>;

export const standingWords: Readonly<Record<DutyStandingInDossier, Words>> = {
  kept: { zh: '按期履行', en: 'kept' },
  late: { zh: '逾期履行', en: 'late' },
  missed: { zh: '逾期未履行', en: 'missed' },
  open: { zh: '履行中', en: 'open' },
  lifted: { zh: '已解除', en: 'lifted' },
};

/** What moved a deadline. */
const moveKinds: Readonly<Record<string, Words>> = {
  extension: { zh: '延期', en: 'extension' },
  pause: { zh: '中止计算', en: 'pause' },
  resumption: { zh: '恢复计算', en: 'resumption' },
  recount: { zh: '重新核算', en: 'counted again' },
  replan: { zh: '升级阶梯变更', en: 'new ladder' },
};

/** The move of a deadline in words; its code where there are none for it. */
export function moveWords(kind: string): Words {
  return moveKinds[kind] ?? { zh: kind, en: kind };
}

/** A measure in words; its code where there are none for it. Codes, not the closed union: journals of every version are read. */
export function measureWords(kind: string): Words {
  return (measureTitles as Readonly<Record<string, Words>>)[kind] ?? { zh: kind, en: kind };
}

/** A post in words; its code where there are none for it. */
export function postWords(role: string): Words {
  return (roleTitles as Readonly<Record<string, Words>>)[role] ?? { zh: role, en: role };
}

/** A4 with room for binding on the left; a duty or a line of a table is not torn over two pages, no heading stands alone at the foot of one. */
export const pageStyle = new Markup(`
@page { size: A4; margin: 18mm 16mm 18mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt serif; } }
body { font: 10.5pt/1.5 "Noto Serif CJK SC", SimSun, serif; color: #000; max-width: 172mm; margin: 0 auto; }
h1 { font-size: 18pt; text-align: center; } h2, h3, .note { break-after: avoid; } h2 { font-size: 13pt; border-bottom: 1px solid #000; } h3 { font-size: 11pt; margin: 8pt 0 2pt; }
small, i { font-style: normal; color: #444; font-size: 85%; } .name { text-align: center; font-size: 14pt; } .tenures { list-style: none; padding: 0; text-align: center; }
table { width: 100%; border-collapse: collapse; } th, td { border: 1px solid #999; padding: 2pt 4pt; text-align: left; vertical-align: top; } th { width: 44mm; font-weight: normal; background: #f2f2f2; }
ul, ol { margin: 0; padding-left: 14pt; } .duty, tr, li { break-inside: avoid; } .none { color: #444; } .ref { color: #444; } .ref, .time { white-space: nowrap; } .hash, code { font: 8pt monospace; word-break: break-all; }
.summary td { text-align: center; } .summary b { display: block; font-size: 14pt; } .standing { border: 1px solid #000; padding: 0 4pt; } .first td { font-weight: bold; }
`);
