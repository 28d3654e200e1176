import type { Basis } from '../../src/domain/workflow/words.js';

/** 令16 = 安全生产事故隐患排查治理暂行规定; AQF = 安全生产法 (2021). */
export const law = {
  aqf41: { document: '安全生产法', article: '41', mark: 'law' },
  aqf65: { document: '安全生产法', article: '65', mark: 'law' },
  aqf69: { document: '安全生产法', article: '69', mark: 'law' },
  aqf113: { document: '安全生产法', article: '113', mark: 'law' },
  aqf118: { document: '安全生产法', article: '118', mark: 'law' },
  order16a3: { document: '安全生产事故隐患排查治理暂行规定', article: '3', mark: 'law' },
  order16a14: { document: '安全生产事故隐患排查治理暂行规定', article: '14', mark: 'law' },
  order16a15: { document: '安全生产事故隐患排查治理暂行规定', article: '15', mark: 'law' },
  order16a16: { document: '安全生产事故隐患排查治理暂行规定', article: '16', mark: 'law' },
  order16a18: { document: '安全生产事故隐患排查治理暂行规定', article: '18', mark: 'law' },
  order16a21: { document: '安全生产事故隐患排查治理暂行规定', article: '21', mark: 'law' },
  order16a23: { document: '安全生产事故隐患排查治理暂行规定', article: '23', mark: 'law' },
  penalties15: { document: '安全生产违法行为行政处罚办法', mark: 'law' },
  penalties15a17: { document: '安全生产违法行为行政处罚办法', article: '17', mark: 'law' },
  power41a26: { document: '电力重大事故隐患判定标准及治理监督管理规定（国家发展改革委令第41号）', article: '26', mark: 'law' },
  interviews: { document: '安全生产约谈实施办法（试行）', mark: 'law' },
  port15: { document: '泉州港水运工程生产安全重大事故隐患排查治理挂牌督办实施办法（试行）', article: '15', mark: 'local' },
  record: { document: 'duban: 已公布的挂牌信息', mark: 'policy' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;
