import type { Words } from '../workflow/words.js';
import type { DateDoubt } from './date-reading.js';
import type { LevelDoubt } from './level-words.js';
import type { OutcomeDoubt } from './outcome-words.js';
import type { RegionDoubt } from './region-reading.js';
import type { DateUnknown } from './undated-words.js';

type DatedField = 'deadline' | 'listing-date' | 'outcome-date' | 'article-date';

/** Stable codes of what a row leaves uncertain. Codes are never renamed or reused. */
export type UncertaintyCode =
  | DateUnknown
  | DateDoubt
  | OutcomeDoubt
  | LevelDoubt
  | RegionDoubt
  | `${DatedField}.hint-disagrees`
  | `${DatedField}.hint-only`
  | 'deadline.missing'
  | 'deadline.in-requirement'
  | 'unit.missing'
  | 'unit.masked'
  | 'unit-code.unknown'
  | 'unit-code.invalid'
  | 'unit-code.legacy'
  | 'hazard.missing'
  | 'hazard.several'
  | 'grade.unread'
  | 'body.several'
  | 'text.damaged'
  | 'column.several';

const hintDisagrees: Words = {
  zh: '“{words}”按原文读出的日期与文件另附的人工日期不一致（{detail}），采用按原文读出的日期；请核对',
  en: 'The day read from "{words}" and the day added by hand differ ({detail}); the words were followed, check which is right',
};
const hintOnly: Words = {
  zh: '“{words}”读不出日期，文件另附的人工日期{detail}未被采用；核实后请补录',
  en: 'The words "{words}" give no day; the day added by hand, {detail}, was not used: enter it after checking',
};

/**
 * Why something in a row is uncertain, and what to do next. `{words}` stands for the published words, `{detail}` for what the reading
 * adds to them.
 */
export const uncertaintyReasons: Record<UncertaintyCode, Words> = {
  'date.unstated': {
    zh: '“{words}”没有写明日期；请向督办机关核实后补录',
    en: '"{words}" names no date; ask the listing body and enter it',
  },
  'date.at-once': {
    zh: '“{words}”要求立即整改，没有写明日期；请核对送达日期后补录期限',
    en: '"{words}" asks for rectification at once and names no date; enter the limit from the date of service',
  },
  'date.no-year': {
    zh: '“{words}”没有年份，文章日期、挂牌日期和标题也没有；请核对原文后补录年份',
    en: '"{words}" has no year, and neither article, listing nor title gives one; enter the year from the source',
  },
  'date.no-month': {
    zh: '“{words}”没有月份，也无法推定；请核对原文后补录',
    en: '"{words}" has no month and none can be derived; enter it from the source',
  },
  'date.no-publication': {
    zh: '“{words}”是相对发布日的说法，而文件没有文章日期；请补录文章日期',
    en: '"{words}" counts from the publication, whose date the file does not give; enter the article date',
  },
  'date.month-only': {
    zh: '“{words}”只写到月份或时段，没有写明哪一天；请核对后补录',
    en: '"{words}" names a month or period, not a day; enter the day from the source',
  },
  'date.year-only': {
    zh: '“{words}”只写到年份；请核对后补录日期',
    en: '"{words}" names a year only; enter the day from the source',
  },
  'date.two-digit-year': {
    zh: '“{words}”的年份只有两位；请核对后按四位年份补录',
    en: '"{words}" has a two-digit year; enter the date with four digits',
  },
  'date.ambiguous': {
    zh: '“{words}”可有两种读法（例如是否包含该月）；请核对后补录日期',
    en: '"{words}" can be read in two ways (for example with or without that month); enter the date meant',
  },
  'date.several': {
    zh: '“{words}”含有几个日期或期限，无法判断以哪个为准；请核对后补录',
    en: '"{words}" holds several dates or limits; enter the one that counts',
  },
  'date.masked': {
    zh: '“{words}”的日期已被隐去；请向督办机关核实后补录',
    en: 'The date in "{words}" is masked; ask the listing body and enter it',
  },
  'date.impossible': {
    zh: '“{words}”不是历法上存在的日期；请核对原文后更正',
    en: '"{words}" is no date of the calendar; correct it from the source',
  },
  'date.placeholder': {
    zh: '“{words}”是系统对空字段填写的日期，不作为日期采用',
    en: '"{words}" is what programs print for an empty field and was not taken as a date',
  },
  'date.periodic': {
    zh: '“{words}”是定期要求，不是一个期限；请核对整改期限后补录',
    en: '"{words}" recurs and is no single deadline; enter the deadline after checking',
  },
  'date.relative': {
    zh: '“{words}”须自起算日推算；导入时不推算，请核对后补录到期日',
    en: '"{words}" counts from a start day; imports do not compute it, enter the last day after checking',
  },
  'date.relative-without-start': {
    zh: '“{words}”没有写明自哪一天起算；请核对起算日后补录到期日',
    en: '"{words}" does not say from which day it counts; enter the last day after checking',
  },
  'date.start-not-end': {
    zh: '“{words}”写的是起始时间，不是截止日期；请核对后补录期限',
    en: '"{words}" says when something starts, not when it ends; enter the deadline after checking',
  },
  'date.season': {
    zh: '“{words}”以季节或节日为限，没有写明日期；请核对后补录',
    en: '"{words}" names a season or festival, not a date; enter the date after checking',
  },
  'date.open-ended': {
    zh: '“{words}”没有截止日期；请与督办机关确定期限后补录',
    en: '"{words}" has no end; agree a deadline with the listing body and enter it',
  },
  'date.status-instead': {
    zh: '期限栏写的是状态“{words}”，不是日期；请核对案卷状态和期限',
    en: 'The date cell holds a status, "{words}"; check the state of the case and its deadline',
  },
  'date.unrecognised': {
    zh: '“{words}”不能按规则读成日期；请核对后补录',
    en: 'No rule reads "{words}" as a date; enter it after checking',
  },
  'date.ten-day-period': {
    zh: '“{words}”按旬末最后一天计；请核对',
    en: '"{words}" was read as the last day of the ten-day period; check it',
  },
  'date.glyphs-lost': {
    zh: '“{words}”缺少年、月等字，按数字推定；请核对原文',
    en: '"{words}" has lost its 年 and 月 and was read from the figures; check the source',
  },
  'date.extension': {
    zh: '“{words}”是延期后的日期，原期限不详；请补录原期限和延期批准',
    en: '"{words}" is the date after an extension, the original deadline is not given; enter it with the approval',
  },
  'date.soft': {
    zh: '“{words}”是力争、尽量一类的要求，未必是法定期限；请核对',
    en: '"{words}" is an aim rather than a fixed limit; check it',
  },
  'date.year-from-title': {
    zh: '“{words}”没有年份，取自标题中的年份；请核对',
    en: '"{words}" has no year; it was taken from the title, check it',
  },
  'date.year-doubtful': {
    zh: '“{words}”没有年份，按文章日期推定，但标题或挂牌日期是另一年（可能为转载）；请核对',
    en: '"{words}" has no year; the article gave it, but title or listing are of another year (a repost?), check it',
  },
  'date.before-publication': {
    zh: '“{words}”早于公布日期{detail}；请核对原文',
    en: '"{words}" lies before the publication on {detail}; check the source',
  },
  'date.after-publication': {
    zh: '“{words}”晚于文章日期{detail}，可能属于上一年；请核对',
    en: '"{words}" lies after the article of {detail} and may belong to the year before; check it',
  },
  'date.other-words': {
    zh: '日期取自较长的文字“{words}”；请核对它是否就是本栏的日期',
    en: 'The date was taken from longer wording, "{words}"; check that it is the date meant',
  },
  'deadline.hint-disagrees': hintDisagrees,
  'listing-date.hint-disagrees': hintDisagrees,
  'outcome-date.hint-disagrees': hintDisagrees,
  'article-date.hint-disagrees': hintDisagrees,
  'deadline.hint-only': hintOnly,
  'listing-date.hint-only': hintOnly,
  'outcome-date.hint-only': hintOnly,
  'article-date.hint-only': hintOnly,
  'deadline.missing': {
    zh: '没有公布整改期限；请核实后补录',
    en: 'No deadline was published; enter it after checking',
  },
  'deadline.in-requirement': {
    zh: '期限栏为空，但整改要求中写有日期：“{words}”；请核对后补录期限',
    en: 'The deadline cell is empty, but the requirement holds a date: "{words}"; enter the deadline after checking',
  },
  'outcome.unknown': {
    zh: '来源没有写明是否挂牌或办结，按公开曝光登记；请核对',
    en: 'The source does not say whether the hazard was listed or closed; it is recorded as exposed, check it',
  },
  'outcome.unread': {
    zh: '“{words}”不能按规则读成办理状态，按公开曝光登记；请核对',
    en: 'No rule reads "{words}" as a state; the case is recorded as exposed, check it',
  },
  'outcome.assumed': {
    zh: '没有写明办理状态，按挂牌督办名单登记为已挂牌；请核对',
    en: 'No state is given; the row comes from a listing and is recorded as listed, check it',
  },
  'outcome.completed-not-delisted': {
    zh: '“{words}”表示已整改，但没有写明摘牌或销案，案卷保持未办结；请核对验收情况',
    en: '"{words}" says rectified, not delisted; the case stays open, check the acceptance',
  },
  'outcome.closure-pending': {
    zh: '“{words}”表示尚待摘牌或销案，案卷保持未办结；请核对',
    en: '"{words}" says that closure is still to come; the case stays open, check it',
  },
  'outcome.extension': {
    zh: '“{words}”表示延期，案卷保持未办结；请补录延期批准和新期限',
    en: '"{words}" speaks of an extension; the case stays open, enter the approval and the new deadline',
  },
  'outcome.downgraded': {
    zh: '“{words}”表示降级，既非整改中也非销案，案卷保持未办结；请核对',
    en: '"{words}" says that the grade was lowered, which is neither open nor closed; the case stays open, check it',
  },
  'outcome.out-of-use': {
    zh: '“{words}”表示停业、停产或关停，既非整改中也非销案，案卷保持未办结；请核对',
    en: '"{words}" says that the place is shut, which is neither open nor closed; the case stays open, check it',
  },
  'level.unknown': { zh: '没有写明挂牌督办级别；请核实后补录', en: 'The level of the listing is not given; enter it after checking' },
  'level.unread': { zh: '“{words}”不能读成挂牌督办级别；请核对后补录', en: 'No rule reads "{words}" as a level; enter it after checking' },
  'level.several': { zh: '“{words}”写有几个级别；请核对后补录一个', en: '"{words}" names several levels; enter the one that counts' },
  'level.ambiguous': {
    zh: '“{words}”可属不同级别（管委会）；请核对后补录',
    en: '"{words}" may be of several levels (a zone committee); enter it after checking',
  },
  'level.municipality': { zh: '直辖市的“{words}”按省级登记；请核对', en: '"{words}" of a municipality was taken as province level; check it' },
  'level.county-level-city': {
    zh: '县级市的“{words}”按县级登记；请核对',
    en: '"{words}" of a county-level city was taken as county level; check it',
  },
  'region.missing': { zh: '没有写明地区；请补录', en: 'No region is given; enter it' },
  'region.unknown': {
    zh: '“{words}”不在行政区划名录中；请核对后补录区划代码',
    en: '"{words}" is not in the register of divisions; enter its code after checking',
  },
  'region.ambiguous': {
    zh: '“{words}”可指几个行政区划：{detail}；请核对后补录',
    en: '"{words}" may mean several divisions: {detail}; enter the one meant',
  },
  'region.from-authority': {
    zh: '地区按发文机关“{detail}”确定；请核对',
    en: 'The region follows from the issuing authority, "{detail}"; check it',
  },
  'unit.missing': { zh: '没有写明单位；请补录', en: 'No unit is named; enter it' },
  'unit.masked': { zh: '单位名称“{words}”经匿名处理；请核实后补录', en: 'The unit "{words}" is anonymised; enter it after checking' },
  'unit-code.unknown': {
    zh: '没有统一社会信用代码；请查询后补录',
    en: 'There is no unified social credit code; look it up and enter it',
  },
  'unit-code.invalid': {
    zh: '“{words}”不是有效的统一社会信用代码，未采用；请核对后补录',
    en: '"{words}" is no valid unified social credit code and was not taken; enter it after checking',
  },
  'unit-code.legacy': {
    zh: '“{words}”是旧登记号或身份证号码，不是统一社会信用代码，未采用；请查询后补录',
    en: '"{words}" is an old registration or identity number, not a unified social credit code, and was not taken; look the code up',
  },
  'hazard.missing': { zh: '没有写明隐患内容；请补录', en: 'The hazard is not described; enter it' },
  'hazard.several': {
    zh: '一格内有{detail}项编号隐患，按一案登记；如需分案请核对后办理',
    en: 'One cell holds {detail} numbered hazards; they are recorded as one case, open further cases if needed',
  },
  'grade.unread': {
    zh: '隐患等级“{words}”不是一般或重大，未采用；请核对后补录',
    en: 'The grade "{words}" is neither general nor major and was not taken; enter it after checking',
  },
  'body.several': {
    zh: '“{words}”写有几个单位，未拆分；请核对牵头单位',
    en: '"{words}" names several bodies and was not split; check which one leads',
  },
  'text.damaged': {
    zh: '“{words}”含有损坏的字符；请核对原文后更正',
    en: '"{words}" holds damaged characters; correct it from the source',
  },
  'column.several': {
    zh: '几列都写有该项内容，采用第一列；另有：“{words}”（{detail}）；请核对',
    en: 'Several columns hold this; the first was taken, another says "{words}" ({detail}), check it',
  },
};
