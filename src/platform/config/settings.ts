import { addresses, oneOf, postgresUrl, text, textOfAtLeast, webAddress, wholeNumber, type Setting } from './setting.js';

/** Every setting there is. `duban serve --help` prints this table, and a DUBAN_… variable outside it is refused. */
export const settings = {
  databaseUrl: setting({
    variable: 'DATABASE_URL',
    description: {
      zh: 'PostgreSQL 15 或更新版本的地址；不设则在数据目录内启动自带的 PostgreSQL',
      en: 'PostgreSQL server, 15 or newer; without it a bundled PostgreSQL starts in the data folder',
    },
    fallback: undefined,
    parse: postgresUrl,
  }),
  dataDir: setting({
    variable: 'DUBAN_DATA_DIR',
    description: { zh: '数据目录：自带数据库、密钥、导入报告', en: 'data folder: bundled database, keys, import reports' },
    fallback: '.duban',
    parse: text,
  }),
  port: setting({
    variable: 'PORT',
    description: { zh: 'HTTP 端口；0 表示任选空闲端口', en: 'HTTP port; 0 takes any free one' },
    fallback: '3000',
    parse: wholeNumber(0, 65_535),
  }),
  host: setting({
    variable: 'HOST',
    description: { zh: 'HTTP 监听地址；容器中用 0.0.0.0', en: 'address that HTTP listens on; 0.0.0.0 in a container' },
    fallback: '127.0.0.1',
    parse: text,
  }),
  clock: setting({
    variable: 'DUBAN_CLOCK',
    description: {
      zh: '时钟：system 为系统时间；virtual 为可拨动的虚拟时间，生产环境拒绝',
      en: 'system time, or a virtual time that can be moved (refused in production)',
    },
    fallback: 'system',
    parse: oneOf('system', 'virtual'),
  }),
  language: setting({
    variable: 'DUBAN_LANG',
    description: { zh: '命令行输出的语言', en: 'language of what the command line prints' },
    fallback: undefined,
    fallbackShown: { zh: '系统语言为中文时用 zh，否则用 en', en: 'zh where the system speaks Chinese, else en' },
    parse: oneOf('zh', 'en'),
  }),
  log: setting({
    variable: 'DUBAN_LOG',
    description: { zh: '日志级别', en: 'lowest level that is logged' },
    fallback: 'info',
    parse: oneOf('silent', 'error', 'warn', 'info', 'debug'),
  }),
  jwtSecret: setting({
    variable: 'DUBAN_JWT_SECRET',
    description: { zh: '签发登录令牌的密钥，至少 32 字符', en: 'secret that signs access tokens, 32 characters or more' },
    fallback: undefined,
    fallbackShown: {
      zh: '生成一次并存于数据目录；生产环境必须设置',
      en: 'generated once and kept in the data folder; required in production',
    },
    parse: textOfAtLeast(32),
  }),
  tokenMinutes: setting({
    variable: 'DUBAN_TOKEN_MINUTES',
    description: { zh: '登录令牌有效分钟数', en: 'minutes that an access token is valid' },
    fallback: '15',
    parse: wholeNumber(1, 1_440),
  }),
  idleMinutes: setting({
    variable: 'DUBAN_IDLE_MINUTES',
    description: { zh: '续期令牌有效分钟数，逾此未续期须重新登录', en: 'minutes that a refresh token waits to be used; after that, sign in again' },
    fallback: '60',
    parse: wholeNumber(1, 1_440),
  }),
  sessionHours: setting({
    variable: 'DUBAN_SESSION_HOURS',
    description: { zh: '一次登录最长小时数，续期不能超过', en: 'hours after which a session ends, however often it is renewed' },
    fallback: '12',
    parse: wholeNumber(1, 720),
  }),
  passwordDays: setting({
    variable: 'DUBAN_PASSWORD_DAYS',
    description: { zh: '口令有效天数；0 表示不过期', en: 'days after which a password must be changed; 0 for never' },
    fallback: '90',
    parse: wholeNumber(0, 3_650),
  }),
  sessionRecordDays: setting({
    variable: 'DUBAN_SESSION_RECORD_DAYS',
    description: {
      zh: '登录记录在结束后保留的天数，之后删除；网络安全法第21条要求日志留存不少于六个月',
      en: 'days that a session stays on record after it was over, and is then removed; 网络安全法 art. 21 wants logs kept for six months',
    },
    fallback: '190',
    parse: wholeNumber(1, 36_500),
  }),
  requestsPerMinute: setting({
    variable: 'DUBAN_REQUESTS_PER_MINUTE',
    description: { zh: '每个登录或接口客户端每分钟最多请求数，按进程计；0 表示不限', en: 'requests a minute of one session or client, in each process; 0 for no limit' },
    fallback: '1200',
    parse: wholeNumber(0, 1_000_000),
  }),
  signInsPerMinute: setting({
    variable: 'DUBAN_SIGN_INS_PER_MINUTE',
    description: {
      zh: '每个地址每分钟最多登录、提交和查询举报的次数，各自按进程计；0 表示不限',
      en: 'attempts a minute to sign in from one address, and to report or follow a report, each counted by itself, in each process; 0 for no limit',
    },
    fallback: '30',
    parse: wholeNumber(0, 1_000_000),
  }),
  trustedProxy: setting({
    variable: 'DUBAN_TRUSTED_PROXY',
    description: {
      zh: '可信反向代理的地址（IP 或网段，逗号分隔），其 X-Forwarded-For 被采信',
      en: 'addresses (IP or CIDR, separated by commas) of proxies whose X-Forwarded-For is believed',
    },
    fallback: undefined,
    parse: addresses,
  }),
  oidcIssuer: setting({
    variable: 'DUBAN_OIDC_ISSUER',
    description: { zh: 'OpenID Connect 身份提供方地址；设置后可用其登录', en: 'issuer URL of an OpenID Connect provider; with it, people can sign in there' },
    fallback: undefined,
    parse: webAddress,
  }),
  oidcClientId: setting({
    variable: 'DUBAN_OIDC_CLIENT_ID',
    description: { zh: '在身份提供方登记的客户端标识', en: 'client id that the provider has given to duban' },
    fallback: undefined,
    parse: text,
  }),
  oidcClientSecret: setting({
    variable: 'DUBAN_OIDC_CLIENT_SECRET',
    description: { zh: '在身份提供方登记的客户端密钥；公共客户端不设', en: 'client secret that the provider has given; none for a public client' },
    fallback: undefined,
    parse: text,
  }),
  oidcRedirectUri: setting({
    variable: 'DUBAN_OIDC_REDIRECT_URI',
    description: {
      zh: '登录后返回的地址，以 /api/v1/session/oidc/callback 结尾',
      en: 'where the provider sends people back to; ends in /api/v1/session/oidc/callback',
    },
    fallback: undefined,
    parse: webAddress,
  }),
  journalDigest: setting({
    variable: 'DUBAN_JOURNAL_DIGEST',
    description: { zh: '案卷日志哈希链算法', en: 'digest of the hash chain of case journals' },
    fallback: 'sha256',
    parse: oneOf('sha256', 'sm3'),
  }),
  sealSeconds: setting({
    variable: 'DUBAN_SEAL_SECONDS',
    description: { zh: '封存全部日志链头的间隔秒数', en: 'seconds between seals over all journal heads' },
    fallback: '60',
    parse: wholeNumber(1, 86_400),
  }),
  sealKey: setting({
    variable: 'DUBAN_SEAL_KEY',
    description: { zh: '封存用 Ed25519 私钥的 PEM 文件', en: 'PEM file of the Ed25519 private key that signs seals' },
    fallback: undefined,
    fallbackShown: { zh: '生成一次并存于数据目录', en: 'generated once and kept in the data folder' },
    parse: text,
  }),
  identityKeyFile: setting({
    variable: 'DUBAN_IDENTITY_KEY_FILE',
    description: {
      zh: '加密举报人身份和举报内容的密钥文件：每行一个“名称 base64的32字节”，第一个用于加密，全部可解密',
      en: 'file of the keys that encrypt who reported and what: a line “name 32-bytes-in-base64” each; the first encrypts, all decrypt',
    },
    fallback: undefined,
    fallbackShown: { zh: '生成一次并存于数据目录；生产环境必须设置', en: 'generated once and kept in the data folder; required in production' },
    parse: text,
  }),
  tickSeconds: setting({
    variable: 'DUBAN_TICK_SECONDS',
    description: { zh: '检查到期事项的间隔秒数', en: 'seconds between two looks for what is due' },
    fallback: '5',
    parse: wholeNumber(1, 3_600),
  }),
  pool: setting({
    variable: 'DUBAN_POOL',
    description: { zh: '查询用的数据库连接数上限；办理事项另有6个', en: 'most database connections for queries; acts have six more' },
    fallback: '10',
    parse: wholeNumber(2, 200),
  }),
} as const;

function setting<T>(given: Setting<T>): Setting<T> {
  return given;
}
