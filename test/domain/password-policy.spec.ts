import { passwordFaults } from '../../src/domain/access/password-policy.js';

const codesOf = (password: string, login = 'w.shouzhuo'): string[] => passwordFaults(password, login).map(({ code }) => code);

describe('a password', () => {
  it.each([['Tank-Farm-No2'], ['三号罐区Valve2026'], ['four plain words suffice too'], ['correct horse battery staple']])('such as “%s” is taken', (password) => {
    expect(codesOf(password)).toEqual([]);
  });

  it.each([
    ['has fewer than twelve characters', 'Tank-No2', ['password.short']],
    ['has two kinds of characters and is not long', 'tankfarmvalve2', ['password.simple']],
    ['holds the log-in', 'W.Shouzhuo-2026', ['password.login']],
    ['holds the log-in without its dots', 'xWShouzhuo#2026', ['password.login']],
    ['is a common one with a year', 'Password#2026', ['password.common']],
    ['is a common one with substitutes', 'P@ssw0rd!2026', ['password.common']],
    ['is a common one of the place', 'AnQuan@123456', ['password.common']],
    ['is the one of the demonstration', 'Duban-Demo-2026', ['password.common']],
    ['repeats a few characters', 'aA1aA1aA1aA1', ['password.monotonous']],
    ['counts', 'ABCDEFGh1234', ['password.monotonous']],
  ])('that %s is refused: %s', (_, password, codes) => {
    expect(codesOf(password)).toEqual(expect.arrayContaining(codes));
  });

  it('may hold what looks like a short log-in', () => {
    expect(codesOf('Tank-li-Farm-2', 'li')).toEqual([]);
  });
});
