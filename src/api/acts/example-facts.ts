/** A JSON Schema as the facts of acts are made of. */
export interface FactsSchema {
  type?: string;
  const?: unknown;
  anyOf?: FactsSchema[];
  properties?: Record<string, FactsSchema>;
  required?: string[];
  items?: FactsSchema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  pattern?: string;
  format?: string;
  directory?: string;
}

/** What a fact of this name may say. Names of people, places and units are invented. */
const said: Readonly<Record<string, unknown>> = {
  title: '二号储罐区防火堤开裂',
  description: '防火堤东南角裂缝约3米，雨水可渗出',
  place: '二号储罐区',
  name: '现场照片.jpg',
  requirement: '停用二号储罐区并完成防火堤改造',
  grounds: '裂缝未贯穿，危害较小',
  number: '督〔2026〕17号',
  criteria: 'hazardous-chemicals-2017@1',
  item: '20',
  observed: '防火堤开裂的罐区内混存禁配物质',
  experts: '郑重',
  conclusion: '经现场核查，符合要求',
  finding: '经复核，所指设施已于去年拆除',
  findings: '防火堤满足规范，盛水试验合格',
  reasons: '情况属实，已附现场记录',
  measures: '注浆修补并做盛水试验',
  situationAndCause: '地基不均匀沉降造成防火堤开裂',
  harmAndDifficulty: '泄漏后可能流淌至装卸区，治理需停罐',
  planOutline: '分段拆除重建',
  signedBy: '周长安',
  receivedBy: '周长安',
  percent: 40,
  spentCents: 38_000_000,
  budgetCents: 120_000_000,
  done: '东段已拆除',
  next: '浇筑东段基础',
  summary: '防火堤重建完成',
  assessors: '安信评价有限公司',
  planContent: '方案各项均已落实',
  group: ['钱进', '孙立'],
  signers: '李望',
  archiveNumber: '2026-0417',
  closureProcedure: '整改完成后由督办机关现场复查，合格后摘牌',
  government: '青禾县人民政府',
  doneSoFar: '东段已拆除，西段完成一半',
  interimControls: '二号罐保持停用，罐区加密巡检并设移动围堰',
  leader: '周长安',
  body: '隐患治理领导小组',
  persons: '吴敏',
  goalsAndTasks: '消除渗漏',
  methodsAndMeasures: '分段拆除重建，先东后西',
  source: '安全生产费用',
  materials: 'C30混凝土、止水带',
  requirements: '雨季前完成',
  safetyMeasures: '动火作业审批',
  contingencyPlan: '泄漏应急处置方案',
  monitoring: '每日裂缝观测',
  opinion: '同意',
  addressee: '青禾仓储有限公司',
  channel: '市应急管理局网站',
  phone: '0532-12350',
  time: '09:00',
  rung: 'overdue-warning',
  offence: '危险作业罪',
};

/** What any other text says: no fact is left without an example because nobody thought of its name. */
const OTHERWISE = '见所附材料，情况属实';

const DATE = '2026-03-02';
const IDENTIFIER = '5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79';
const SHA256 = 'a'.repeat(64);

/** Facts with which an act may be sent, as its schema has them: one, or of facts that have several shapes one each. Dates and documents are examples only. */
export function exampleFacts(schema: FactsSchema): Record<string, unknown>[] {
  const shapes = schema.anyOf ?? [schema];
  return shapes.map((shape) => exampleOf('', shape) as Record<string, unknown>);
}

function exampleOf(name: string, schema: FactsSchema): unknown {
  if ('const' in schema) return schema.const;
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) return exampleOf(name, first);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(needed(schema).map(([inner, one]) => [inner, exampleOf(inner, one)]));
    case 'array':
      return exampleItems(name, schema);
    case 'string':
      return exampleText(name, schema);
    case 'integer':
      return said[name] ?? schema.minimum ?? 0;
    default:
      return schema.type === 'boolean' ? false : null;
  }
}

/** What may be left out is left out: it names something that an example cannot know, such as the record of an inspection. */
function needed({ properties = {}, required }: FactsSchema): [string, FactsSchema][] {
  return Object.entries(properties).filter(([name]) => required === undefined || required.includes(name));
}

/** As many as there must be, and one where none need be. */
function exampleItems(name: string, { items = {}, minItems = 1 }: FactsSchema): unknown[] {
  const known = said[name];
  if (Array.isArray(known)) return known.slice(0, Math.max(1, minItems, known.length));
  return Array.from({ length: Math.max(1, minItems) }, () => exampleOf(name, items));
}

function exampleText(name: string, { format, pattern, minLength = 0 }: FactsSchema): string {
  if (format === 'uuid') return IDENTIFIER;
  if (format === 'local-date') return DATE;
  if (pattern?.includes('0-9a-f') === true) return SHA256;
  const words = said[name];
  return (typeof words === 'string' ? words : OTHERWISE).padEnd(minLength, '。');
}
