import { closest } from './closest.js';
import { ConfigRefused, type ConfigFault } from './config-refused.js';
import { UnfitValue, type Setting } from './setting.js';
import { settings } from './settings.js';

type Settings = typeof settings;
type OptionalSetting = 'databaseUrl' | 'jwtSecret' | 'sealKey' | 'identityKeyFile' | 'trustedProxy' | 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcRedirectUri';
type DerivedSetting = 'language';
type ValueOf<K extends keyof Settings> = ReturnType<Settings[K]['parse']>;

/** All settings, read once when the program starts. Optional ones are undefined when unset and have no default. */
export type Config = Readonly<
  { [K in Exclude<keyof Settings, OptionalSetting | DerivedSetting>]: ValueOf<K> } & {
    [K in OptionalSetting]: ValueOf<K> | undefined;
  } & {
    /** NODE_ENV=production: no virtual clock, no generated token secret, no generated identity keys. */
    production: boolean;
    language: 'zh' | 'en';
  }
>;

/**
 * Reads and checks the settings.
 *
 * @param environment that of the process unless a test says otherwise; an empty value counts as unset
 * @throws ConfigRefused with every fault found, not only the first
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const faults: ConfigFault[] = [...unknownVariables(environment)];
  const entries = Object.entries<Setting<unknown>>(settings).map(([key, setting]) => [key, valueOf(setting, environment, faults)]);
  const given = Object.fromEntries(entries) as { language?: 'zh' | 'en' };
  const language = given.language ?? systemLanguage(environment);
  const config = { ...given, language, production: environment['NODE_ENV'] === 'production' } as Config;
  faults.push(...productionFaults(config), ...providerFaults(config));
  if (faults.length > 0) throw new ConfigRefused(faults);
  return config;
}

function valueOf(setting: Setting<unknown>, environment: NodeJS.ProcessEnv, faults: ConfigFault[]): unknown {
  const given = environment[setting.variable]?.trim() || setting.fallback;
  if (given === undefined) return undefined;
  try {
    return setting.parse(given);
  } catch (error) {
    if (!(error instanceof UnfitValue)) throw error;
    faults.push({ code: 'config.unfit-value', variable: setting.variable, ...error.words });
    return undefined;
  }
}

/** As POSIX names it: LC_ALL before LC_MESSAGES before LANG. */
function systemLanguage(environment: NodeJS.ProcessEnv): 'zh' | 'en' {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

function unknownVariables(environment: NodeJS.ProcessEnv): ConfigFault[] {
  const known = Object.values(settings).map((setting): string => setting.variable);
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('DUBAN_') && !known.includes(variable))
    .map((variable) => ({ code: 'config.unknown-variable', variable, ...suggestion(closest(variable, known)) }));
}

function suggestion(meant: string | undefined): { zh: string; en: string } {
  if (meant === undefined) return { zh: '没有这个设置，见 duban serve --help', en: 'is not a setting; see duban serve --help' };
  return { zh: `没有这个设置，是否指 ${meant}？`, en: `is not a setting; did you mean ${meant}?` };
}

function productionFaults(config: Config): ConfigFault[] {
  if (!config.production) return [];
  const faults: ConfigFault[] = [];
  if (config.clock === 'virtual') {
    faults.push({
      code: 'config.virtual-clock-in-production',
      variable: settings.clock.variable,
      zh: '生产环境（NODE_ENV=production）不得使用虚拟时钟',
      en: 'must not be virtual in production (NODE_ENV=production)',
    });
  }
  for (const secret of ['jwtSecret', 'identityKeyFile'] as const) {
    if (config[secret] !== undefined) continue;
    const { variable } = settings[secret];
    faults.push({ code: 'config.secret-missing', variable, zh: '生产环境（NODE_ENV=production）必须设置', en: 'must be set in production (NODE_ENV=production)' });
  }
  return faults;
}

/** A provider can be asked only with all of these; a part of them without it is a slip. */
function providerFaults({ oidcIssuer, oidcClientId, oidcRedirectUri }: Config): ConfigFault[] {
  const given = { oidcIssuer, oidcClientId, oidcRedirectUri };
  const missing = (Object.keys(given) as (keyof typeof given)[]).filter((key) => given[key] === undefined);
  if (missing.length === 3) return [];
  const en = 'is missing: sign-in at an OpenID provider needs issuer, client id and redirect URI';
  return missing.map((key) => ({ code: 'config.incomplete', variable: settings[key].variable, zh: '未设置：使用身份提供方登录须同时设置地址、客户端标识和返回地址', en }));
}
