import { useServedApi, IDENTITY_KEYS } from '../support/api.js';
import { decryptPart, encryptPart, type PartOf } from '../../src/reports/encrypt-part.js';
import { receiptCode, receiptHash, reportKey } from '../../src/reports/receipt-code.js';
import type { IdentityKeys } from '../../src/platform/config/identity-keys.js';
import { partBeside, reportToOpen, type NewReport } from '../../src/reports/take-in.js';
import { organisations } from '../support/api.js';
import { secrets } from '../support/reports.js';

const [NEW, OLD] = IDENTITY_KEYS;
const before: IdentityKeys = [OLD as IdentityKeys[0]];
const of: PartOf = { caseId: '01920000-0000-7000-8000-000000000001', part: 'identity' };
const reporters = [{ name: secrets.name, phone: secrets.phone }];

describe('a part of a report', () => {
  it('opens with its key, and comes out as it went in', () => {
    expect(decryptPart(IDENTITY_KEYS, of, encryptPart(IDENTITY_KEYS, of, reporters))).toEqual(reporters);
  });

  it('is encrypted with the first key, and opens with any that the file still has', () => {
    const older = encryptPart(before, of, reporters);

    expect([encryptPart(IDENTITY_KEYS, of, reporters).keyId, older.keyId]).toEqual([NEW.id, 'old']);
    expect(decryptPart(IDENTITY_KEYS, of, older)).toEqual(reporters);
  });

  it('does not open without its key: it is not there for this service', () => {
    expect(decryptPart(before, of, encryptPart(IDENTITY_KEYS, of, reporters))).toBeNull();
  });

  it('does not open with another key of the same name', () => {
    const forged: IdentityKeys = [{ id: NEW.id, key: Buffer.alloc(32, 9) }];

    expect(() => decryptPart(forged, of, encryptPart(IDENTITY_KEYS, of, reporters))).toThrow();
  });

  it.each<[string, Partial<PartOf>]>([
    ['another case', { caseId: '01920000-0000-7000-8000-000000000002' }],
    ['another part', { part: 'statement' }],
  ])('does not open as that of %s', (_, elsewhere) => {
    expect(() => decryptPart(IDENTITY_KEYS, { ...of, ...elsewhere }, encryptPart(IDENTITY_KEYS, of, reporters))).toThrow();
  });

  it('does not open once a single bit was changed, wherever it is', () => {
    const { keyId, content } = encryptPart(IDENTITY_KEYS, of, reporters);
    for (let place = 0; place < content.length; place += 1) {
      const changed = Buffer.from(content);
      changed[place] = (changed[place] as number) ^ 1;
      expect(() => decryptPart(IDENTITY_KEYS, of, { keyId, content: changed })).toThrow();
    }
  });

  it('looks different each time', () => {
    expect(encryptPart(IDENTITY_KEYS, of, reporters).content.equals(encryptPart(IDENTITY_KEYS, of, reporters).content)).toBe(false);
  });
});

describe('a receipt code', () => {
  it('is another one for every report, and the same for one that is sent again with its key', () => {
    const codes = Array.from({ length: 50 }, () => receiptCode(IDENTITY_KEYS, null));
    const sent = { key: 'a', content: 'x' };

    expect(new Set(codes).size).toBe(50);
    expect(receiptCode(IDENTITY_KEYS, sent)).toBe(receiptCode(IDENTITY_KEYS, sent));
    expect(new Set([sent, { ...sent, key: 'b' }, { ...sent, content: 'y' }].map((one) => receiptCode(IDENTITY_KEYS, one))).size).toBe(3);
    expect(receiptCode(before, sent)).not.toBe(receiptCode(IDENTITY_KEYS, sent));
    expect(reportKey(before, sent)).not.toBe(reportKey(IDENTITY_KEYS, sent));
  });

  it('is known again however it is written', () => {
    const code = '0A1BC-DEFGH-JKMNP-QRSTV-WXYZ2';

    for (const written of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), 'OAIBC-DEFGH-JKMNP-QRSTV-WXYZ2', 'oalbc defgh jkmnp qrstv wxyz2']) {
      expect(receiptHash(written).equals(receiptHash(code))).toBe(true);
    }
    expect(receiptHash('1A1BC-DEFGH-JKMNP-QRSTV-WXYZ2').equals(receiptHash(code))).toBe(false);
  });
});

describe('a service that has got a new key', () => {
  const api = useServedApi();

  it('reads the reports of the old one, and says of those whose key is gone that it cannot', async () => {
    const { live } = api();
    const report: NewReport = { region: '370203', channel: 'letter', matter: 'violation', safetyCritical: false, employee: false, receivedOn: '2026-03-02' as NewReport['receivedOn'], statement: { description: '无证动火' }, reporters: [{ name: secrets.name }] };
    const receiver = { unit: organisations.bureau, name: '', region: '370200', line: null, supervisor: organisations.city };
    const takenWith = async (keys: IdentityKeys): Promise<string> => {
      const answer = await live.engine.open(reportToOpen(keys, report, { actor: { kind: 'client', client: 'public-door', role: 'intake-officer', unit: organisations.bureau }, receiver }).opening);
      if (answer.refused) throw new Error(answer.code);
      return answer.caseId;
    };
    const [older, lost] = [await takenWith(before), await takenWith([{ id: 'lost', key: Buffer.alloc(32, 1) }])];
    const identity = async (caseId: string) => (await api().post('intake.officer', `/reports/${caseId}/identity`, { reason: '核实' })).body;

    expect(await identity(older)).toMatchObject({ reporters: [{ name: secrets.name }], readable: true });
    expect(await identity(lost)).toEqual({ reporters: [], payee: null, readable: false });
    expect((await api().get('intake.officer', `/reports/${older}/statement`)).body).toEqual({ description: '无证动火' });
    expect((await api().get('intake.officer', `/reports/${lost}/statement`)).problem.code).toBe('report.unreadable');
  });

  it('gives a part the name of its key and nothing else in clear', () => {
    const { part, keyId, content } = partBeside(IDENTITY_KEYS, of, reporters);

    expect([part, keyId, content.includes(Buffer.from(secrets.name))]).toEqual(['identity', 'new', false]);
  });
});
