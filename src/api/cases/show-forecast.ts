import type { NamedForecast } from '../../cases/forecast.queries.js';
import { roleTitles } from '../../domain/workflow/role-titles.js';
import type { ForecastEvent, OpenedByClock, ReachedTop } from '../../engine/index.js';
import type { ForecastDto, ForecastDutyDto, ForecastEventDto, ForecastPostDto, ReachedTopDto } from './forecast.dto.js';

type Post = OpenedByClock['holder'];
type ShowPost = (post: Post) => ForecastPostDto;

/** A forecast with the names of its organisations and posts. */
export function showForecast({ forecast, names }: NamedForecast): ForecastDto {
  const post: ShowPost = ({ unit, role }) => ({ unit: unit === null ? null : { id: unit, name: names.get(unit) ?? '' }, role, roleTitle: roleTitles[role] });
  return { ...forecast, events: forecast.events.map((event) => showEvent(event, post)), tops: forecast.tops.map((top) => showTop(top, post)) };
}

function showEvent(event: ForecastEvent, post: ShowPost): ForecastEventDto {
  const { to, decides, acknowledges, basis, opens, holder, ...rest } = event;
  return {
    ...rest,
    holder: post(holder),
    to: to.map(post),
    decides: decides && post(decides),
    acknowledges: acknowledges && post(acknowledges),
    basis: [...basis],
    opens: opens.map((opened): ForecastDutyDto => ({ ...opened, holder: post(opened.holder) })),
  };
}

function showTop({ holder, ...rest }: ReachedTop, post: ShowPost): ReachedTopDto {
  return { ...rest, holder: post(holder) };
}
