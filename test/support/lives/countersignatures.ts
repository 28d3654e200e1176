import type { Life } from '../whole-lives.js';

export const countersignatureLives: Readonly<Record<string, Life>> = {
  'signed by all who were asked, by one of two, asked no longer, lapsed with the hazard': (story) => {
    story.does('inspector', 'hazard.discover');
    story.on('2026-03-03').asksToSign(1, 'fireRegulator').does('fireRegulator', 'countersignature.sign');
    story.on('2026-03-04').asksToSign(1, 'cityClerk', { mode: 'one' }).asksToSign(1, 'provinceClerk', { mode: 'one', signer: 2 });
    story.on('2026-03-05').does('cityClerk', 'countersignature.sign', { instance: 3, facts: { agrees: false } });
    story.on('2026-03-06').asksToSign(1, 'inspector').does('otherRegulator', 'countersignature.recall');
    story.on('2026-03-09').asksToSign(1, 'regulatorLeader').does('regulator', 'hazard.dismiss');
  },
};
