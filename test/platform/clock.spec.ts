import { systemClock, VirtualClock } from '../../src/platform/clock/clock.js';

describe('the virtual clock', () => {
  it('stands still until it is moved', () => {
    const clock = new VirtualClock(1_000);
    expect([clock.now(), clock.now()]).toEqual([1_000, 1_000]);

    clock.moveTo(2_000);
    clock.advance(500);

    expect(clock.now()).toBe(2_500);
  });

  it.each([[() => new VirtualClock(5).moveTo(4)], [() => new VirtualClock(5).advance(-1)], [() => new VirtualClock(5).moveTo(Number.NaN)]])(
    'never goes back: %#',
    (move) => {
      expect(move).toThrow(RangeError);
    },
  );
});

describe('the system clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const told = systemClock().now();

    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });
});
