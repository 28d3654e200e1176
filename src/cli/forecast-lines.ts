import type { NamedForecast } from '../cases/forecast.queries.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import { basisWords, dateWords, dayWords, periodWords } from '../domain/deadline/deadline-words.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import type { Words } from '../domain/workflow/words.js';
import type { ForecastEvent, OpenedByClock, ReachedTop } from '../engine/index.js';

type Post = OpenedByClock['holder'];

const INDENT = ' '.repeat(6);

/** A forecast as a timeline that people read, a line at a time. */
export function forecastLines(told: NamedForecast, language: 'zh' | 'en'): string[] {
  return new ForecastTimeline(told, language).lines();
}

class ForecastTimeline {
  private readonly tongue: 'zh-CN' | 'en';

  constructor(
    private readonly told: NamedForecast,
    private readonly language: 'zh' | 'en',
  ) {
    this.tongue = language === 'zh' ? 'zh-CN' : 'en';
  }

  lines(): string[] {
    const { events, tops } = this.told.forecast;
    const nothing = this.say({ zh: '不会自动发生任何事：没有未办结的职责事项，或各升级阶梯均已到顶', en: 'nothing more: no duty is open, or every ladder is climbed already' });
    return [this.heading(), ...(events.length === 0 ? [`${INDENT}${nothing}`] : events.flatMap((event) => this.event(event))), ...this.tops(tops)];
  }

  private heading(): string {
    const { caseId, revision, from, zone, pack, calendar } = this.told.forecast;
    const day = dateWords(localDateAt(Date.parse(from), zone), this.tongue);
    return this.say({
      zh: `案卷${caseId}（版本${revision}），如自${day}起无人办理（规则包 ${pack}，日历 ${calendar}）：`,
      en: `case ${caseId} at revision ${revision}, if nobody acts from ${day} on (pack ${pack}, calendar ${calendar}):`,
    });
  }

  private event(event: ForecastEvent): string[] {
    const { number, date, what, title, duty, due, holder, collapsed, provisional, causedBy } = event;
    const marks = [
      ...(provisional ? [{ zh: '暂定：放假安排未公布', en: 'provisional: holidays not announced yet' }] : []),
      ...(collapsed.length > 0 ? [{ zh: `含${collapsed.join('、')}`, en: `stands for ${collapsed.join(', ')}` }] : []),
      ...(causedBy === null ? [] : [{ zh: `由第${causedBy}项引起`, en: `because of ${causedBy}` }]),
    ].map((mark) => this.say(mark));
    const mark = marks.length === 0 ? '' : this.say({ zh: `（${marks.join('；')}）`, en: ` (${marks.join('; ')})` });
    const owed = this.say({
      zh: `${title.zh}（职责事项${duty}，${this.post(holder)}，期限${dateWords(due, 'zh-CN')}）`,
      en: `${title.en} (duty ${duty}, owed by the ${this.post(holder)}, due ${due})`,
    });
    return [`${String(number).padStart(4)}  ${dayWords(date, this.tongue)}  ${this.say(what)}: ${owed}${mark}`, ...this.reaching(event)];
  }

  private reaching({ to, decides, acknowledges, opens, basis }: ForecastEvent): string[] {
    const told = to.map((post) => this.post(post)).join(this.say({ zh: '、', en: '; ' }));
    return [
      ...(to.length === 0 ? [] : [this.say({ zh: `告知：${told}`, en: `tells: ${told}` })]),
      ...(decides === null ? [] : [this.say({ zh: `请决定：${this.post(decides)}`, en: `asks for a decision: ${this.post(decides)}` })]),
      ...(acknowledges === null ? [] : [this.say({ zh: `请签收：${this.post(acknowledges)}`, en: `asks for an acknowledgement: ${this.post(acknowledges)}` })]),
      ...opens.map(({ duty, title, due }) => this.say({ zh: `产生职责事项${duty}：${title.zh}，期限${dateWords(due, 'zh-CN')}`, en: `opens duty ${duty}: ${title.en}, due ${due}` })),
      ...(basis.length === 0 ? [] : [basisWords(basis, this.tongue)]),
    ].map((line) => `${INDENT}${line}`);
  }

  private tops(tops: readonly ReachedTop[]): string[] {
    return tops.map(({ duty, title, rung, every, nextOn }) =>
      this.say({
        zh: `到顶：职责事项${duty}（${title.zh}）的 ${rung} 自${dateWords(nextOn, 'zh-CN')}起每${periodWords(every, 'zh-CN')}重复告知，直至有人办理`,
        en: `at the top: ${rung} of duty ${duty} (${title.en}) is told again from ${nextOn} on, every ${periodWords(every, 'en')}, until somebody acts`,
      }),
    );
  }

  private post({ unit, role }: Post): string {
    const name = unit === null ? this.say({ zh: '未载明的单位', en: 'a unit that the record does not name' }) : this.told.names.get(unit) || unit;
    const title = this.say(roleTitles[role]);
    return this.say({ zh: `${name}${title}`, en: `${title} of ${name}` });
  }

  private say({ zh, en }: Words): string {
    return this.language === 'zh' ? zh : en;
  }
}
