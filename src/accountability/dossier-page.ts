import { Temporal } from 'temporal-polyfill';

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { ActRef, Charge, DossierCase, EntryRef, GroundShown, HeldDuty, Known, RungReached } from '../domain/dossier/dossier.js';
import type { Basis, Words } from '../domain/workflow/words.js';
import { html, type Markup } from './html.js';
import { measureWords, moveWords, pageStyle, postWords, standingWords, titles } from './dossier-words.js';
import type { NamedDossier } from './read-dossier.js';

/** How a page prints instants (in the zone of the cases) and what messages are called. */
export interface PageRules {
  zone: string;
  messageTitle(template: string): Words;
}

/**
 * A dossier as a page for printing on A4: no script, nothing loaded, every text escaped. Chinese first, as the files of the authorities are. Each line names
 * its entry and the beginning of its hash; the whole head hash of each case stands at the end.
 */
export function dossierPage(dossier: NamedDossier, rules: PageRules): string {
  const page = new Page(dossier, rules);
  return `<!doctype html>\n${page.whole().text}\n`;
}

class Page {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(
    private readonly dossier: NamedDossier,
    private readonly rules: PageRules,
  ) {
    this.numbers = new Map(dossier.cases.map(({ caseId, number }) => [caseId, number]));
  }

  whole(): Markup {
    const { dossier } = this;
    return html`<html lang="zh-CN"><head><meta charset="utf-8"><title>${titles.dossier.zh} · ${dossier.name}</title><style>${pageStyle}</style></head><body>
<header><h1>${titles.dossier.zh} <small>${titles.dossier.en}</small></h1><p class="name">${dossier.name}</p>${this.tenures()}
<p>${both(titles.period)}：${period(dossier.period)}　${both(titles.madeAt)}：${this.time(dossier.madeAt)}（${this.rules.zone}）</p></header>
${this.section(titles.duties, this.summary(), dossier.duties.map((duty) => this.duty(duty)))}
${this.section(titles.known, null, [this.known()])}
${this.section(titles.charges, null, dossier.charges.map((charge) => this.charge(charge)))}
${this.section(titles.diligence, html`<p class="note">${both(titles.diligenceNote)}</p>`, dossier.diligence.map((ground) => this.ground(ground)))}
${dossier.subject.kind === 'person' ? this.section(titles.acts, null, [this.acts(dossier.acts)]) : null}
${this.section(titles.cases, html`<p class="note">${both(titles.casesNote)}</p>`, [this.cases(dossier.cases)])}
</body></html>`;
  }

  private tenures(): Markup | null {
    const { subject } = this.dossier;
    if (subject.kind === 'unit') return null;
    return html`<ul class="tenures">${subject.tenures.map(({ unit, role, from, to }) => html`<li>${this.name(unit)}　${both(postWords(role))}　${from} — ${to ?? '今 present'}</li>`)}</ul>`;
  }

  private section(title: Words, before: Markup | null, parts: readonly Markup[]): Markup {
    return html`<section><h2>${title.zh} <small>${title.en}</small></h2>${before}${parts.length === 0 ? html`<p class="none">${both(titles.none)}</p>` : parts}</section>`;
  }

  private summary(): Markup {
    const { standings } = this.dossier;
    const cells = (Object.keys(standings) as (keyof typeof standings)[]).map((one) => html`<td>${both(standingWords[one])}<b>${standings[one]}</b></td>`);
    return html`<table class="summary"><tr>${cells}</tr></table>`;
  }

  private duty(duty: HeldDuty): Markup {
    const { title, owedBy, unit, received, originalDue, due, done, handedOver, workingDays, standing, resting } = duty;
    const rows: [Words, Markup][] = [
      [titles.holder, html`${this.name(unit)}　${both(postWords(owedBy))}`],
      [titles.received, this.act(received)],
      [titles.due, html`${originalDue}${due === originalDue ? null : html` → ${due}`}${resting ? html`　${both(titles.resting)}` : null}`],
      ...where(titles.moves, duty.moves.map(({ entry, kind, due: after }) => html`${both(moveWords(kind))} → ${after}　${this.ref(entry)}`)),
      [titles.done, done === null ? html`—${handedOver === null ? null : html`　${both(titles.handedOver)} ${handedOver}`}` : this.act(done)],
      [titles.workingDays, html`${workingDays}`],
      ...where(titles.rungs, duty.rungs.map((rung) => html`${both(rung.title)}　${this.ref(rung.entry)}　→ ${this.told(rung)}`)),
    ];
    const number = this.numbers.get(duty.caseId) ?? 0;
    return html`<article class="duty"><h3><span class="standing ${standing}">${both(standingWords[standing])}</span> ${both(title)}　<small>${both(titles.case)} ${number}</small></h3><table>${rows.map(
      ([label, value]) => html`<tr><th>${both(label)}</th><td>${value}</td></tr>`,
    )}</table></article>`;
  }

  private told({ told }: RungReached): string {
    return told.map(({ unit, role }) => `${this.name(unit)} ${postWords(role).zh}`).join('、');
  }

  private known(): Markup {
    const lines = this.dossier.known.map(({ entry, how, about, from, first }: Known) => {
      const what = how === 'duty' ? this.dutyWords(about) : this.rules.messageTitle(about);
      return html`<tr${first ? html` class="first"` : null}><td class="time">${this.time(from)}</td><td>${both(titles[how])}${first ? html`　<b>${both(titles.first)}</b>` : null}</td><td>${both(what)}</td><td class="ref">${this.place(entry)}</td></tr>`;
    });
    return lines.length === 0 ? html`<p class="none">${both(titles.none)}</p>` : html`<table>${lines}</table>`;
  }

  private dutyWords(name: string): Words {
    return this.dossier.duties.find((duty) => duty.name === name)?.title ?? { zh: name, en: name };
  }

  private charge({ entry, kind, reason, basis, against, body, corrections }: Charge): Markup {
    return html`<article><h3>${both(reason)}　<small>${both(measureWords(kind))}　${both(postWords(against.role))}</small></h3><p>${body === null ? null : this.name(body)}　${this.ref(entry)}　${bases(basis)}</p>${items(
      corrections.map((one) => html`${both(titles.correction)}：${one.result}　${one.reasons}　${this.ref(one.entry)}`),
    )}</article>`;
  }

  private ground({ title, basis, shown }: GroundShown): Markup {
    return html`<article><h3>${both(title)}</h3><p class="basis">${bases(basis)}</p>${
      shown.length === 0 ? html`<p class="none">${both(titles.nothingShown)}</p>` : html`<ol>${shown.map((one) => html`<li>${both(one.what)}<br>${this.act(one)}</li>`)}</ol>`
    }</article>`;
  }

  private acts(acts: readonly ActRef[]): Markup {
    return html`<ol>${acts.map((one) => html`<li>${this.act(one)}</li>`)}</ol>`;
  }

  private cases(cases: readonly DossierCase[]): Markup {
    const lines = cases.map(
      ({ number, title, caseId, head, fault }) =>
        html`<tr><td>${number}</td><td>${title}${fault === null ? null : html`<br><b>${both(titles.fault)} ${fault.seq}</b>`}</td><td class="hash">${caseId}<br>${head.seq}　${head.hash}</td></tr>`,
    );
    return html`<table>${lines}</table>`;
  }

  private act({ entry, title, actor }: ActRef): Markup {
    const who =
      actor.kind === 'person'
        ? `${this.name(actor.person)}（${this.name(actor.unit)} ${postWords(actor.role).zh}${actor.substituteFor === undefined ? '' : `，代${this.name(actor.substituteFor)}`}${actor.via === undefined ? '' : '，经由接口 through a client'}）`
        : actor.kind === 'clock' ? '系统时钟 clock' : `${actor.client}`;
    return html`${both(title)}　${who}　${this.ref(entry)}`;
  }

  private ref(entry: EntryRef): Markup {
    return html`<span class="ref">${this.time(entry.at)}　${this.place(entry)}</span>`;
  }

  /** Where an entry stands: number of the case, of the entry, beginning of its hash. */
  private place({ caseId, seq, hash }: EntryRef): Markup {
    return html`${this.numbers.get(caseId) ?? 0}#${seq}　<code>${hash.slice(0, 16)}</code>`;
  }

  private time(instant: string): string {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(this.rules.zone).toPlainDateTime();
    return local.toString({ smallestUnit: 'second' }).replace('T', ' ');
  }

  private name(id: string): string {
    return this.dossier.names[id] ?? id;
  }
}

function both({ zh, en }: Words): Markup {
  return zh === en ? html`${zh}` : html`${zh} <i>${en}</i>`;
}

function items(all: readonly Markup[]): Markup | null {
  return all.length === 0 ? null : html`<ul>${all.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A row of a list, and no row where there is nothing to list. */
function where(title: Words, all: readonly Markup[]): [Words, Markup][] {
  const listed = items(all);
  return listed === null ? [] : [[title, listed]];
}

/** Documents with their articles; what rests on duban alone is no document. */
function bases(basis: readonly Basis[]): string {
  return basis.map(({ document, article }) => (document === 'duban' ? '本系统默认 policy' : article === undefined ? `《${document}》` : `《${document}》第${article}条`)).join('、');
}

function period({ from, to }: { from: LocalDate | null; to: LocalDate | null }): string {
  return from === null && to === null ? '全部 all' : `${from ?? '…'} — ${to ?? '…'}`;
}
