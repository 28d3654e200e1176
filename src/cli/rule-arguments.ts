import { InvalidArgumentError } from 'commander';

import { isIndustryCode } from '../domain/codes/industry.js';
import { parseRegionCode } from '../domain/codes/region.js';

/** Reads the region of `--region`. */
export function parseRegion(text: string): string {
  const read = parseRegionCode(text);
  if (!read.ok) throw new InvalidArgumentError('Write a code of GB/T 2260, such as 370203 · 请填行政区划代码，如370203');
  return read.code;
}

/** Reads the industry of `--industry`. */
export function parseIndustry(text: string): string {
  if (!isIndustryCode(text)) throw new InvalidArgumentError('Write a code of GB/T 4754, such as 06 or 4411 · 请填国民经济行业代码，如06或4411');
  return text;
}
