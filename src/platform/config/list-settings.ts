import type { Setting } from './setting.js';
import { settings } from './settings.js';

/** The table of all settings as text, for the help of the command line. */
export function listSettings(language: 'zh' | 'en'): string {
  return Object.values<Setting<unknown>>(settings)
    .map((setting) => `  ${setting.variable}${shownDefault(setting, language)}\n      ${setting.description[language]}`)
    .join('\n');
}

function shownDefault(setting: Setting<unknown>, language: 'zh' | 'en'): string {
  const shown = setting.fallbackShown?.[language] ?? setting.fallback;
  if (shown === undefined) return '';
  return language === 'zh' ? `（默认：${shown}）` : ` (default: ${shown})`;
}
