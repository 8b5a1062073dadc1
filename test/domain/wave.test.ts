import { describe, expect, test } from "vitest";
import {
  canOpen,
  defaultWaveDates,
  nextState,
  nextWaveDates,
  quarterOf,
  type WaveEvent,
  type WaveState,
} from "~/domain/wave";

const DAY = 86_400_000;

describe("the life of a wave", () => {
  test("goes one way only", () => {
    const states: WaveState[] = ["planned", "open", "closing", "closed", "cancelled"];
    const events: WaveEvent[] = ["open", "begin-closing", "finish-closing", "cancel"];
    const possible = states.flatMap((state) =>
      events.flatMap((event) => {
        const next = nextState(state, event);
        return next.ok ? [`${state} ${event} ${next.state}`] : [];
      }),
    );
    expect(possible).toEqual([
      "planned open open",
      "planned cancel cancelled",
      "open begin-closing closing",
      "open cancel cancelled",
      "closing finish-closing closed",
    ]);
  });
});

describe("opening", () => {
  const now = new Date("2026-11-23T06:00:00Z");
  const wave = {
    state: "planned" as const,
    otherWaveOpen: false,
    threshold: 5,
    invited: [5, 5] as const,
    now,
    closesAt: new Date(now.getTime() + DAY),
    lastAskedAt: null,
  };

  test("needs as many invited people as the threshold in both departments", () => {
    expect(canOpen(wave)).toEqual({ ok: true });
    expect(canOpen({ ...wave, invited: [4, 3] })).toEqual({
      ok: false,
      reason: "too-few-invited",
      departments: [0, 1],
    });
  });

  test("waits 60 days after the items were last asked", () => {
    const lastAskedAt = new Date(now.getTime() - 60 * DAY);
    expect(canOpen({ ...wave, lastAskedAt })).toEqual({ ok: true });
    const recent = new Date(now.getTime() - 60 * DAY + 1);
    expect(canOpen({ ...wave, lastAskedAt: recent })).toMatchObject({ reason: "asked-too-recently" });
  });

  test("is refused twice, beside another open wave and after its end", () => {
    expect(canOpen({ ...wave, state: "open" })).toMatchObject({ reason: "not-planned" });
    expect(canOpen({ ...wave, otherWaveOpen: true })).toMatchObject({ reason: "another-wave-is-open" });
    expect(canOpen({ ...wave, closesAt: now })).toMatchObject({ reason: "closes-in-the-past" });
  });
});

describe("dates", () => {
  test("a wave opens on a Monday and closes on the Friday of the week after", () => {
    for (let day = 0; day < 400; day++) {
      const after = new Date(Date.UTC(2026, 0, 1, 5) + day * DAY);
      const { opensAt, closesAt } = defaultWaveDates(after);
      expect(opensAt.getUTCDay()).toBe(1);
      expect(closesAt.getUTCDay()).toBe(5);
      expect(opensAt.getTime()).toBeGreaterThan(after.getTime());
      expect(opensAt.getTime() - after.getTime()).toBeLessThanOrEqual(7 * DAY);
      expect(Math.floor((closesAt.getTime() - opensAt.getTime()) / DAY)).toBe(11);
    }
  });

  test("the next three waves keep 13 weeks from the last one", () => {
    const last = new Date("2026-08-24T06:00:00Z");
    const dates = nextWaveDates(new Date("2026-10-01T00:00:00Z"), last);
    expect(dates.map(({ opensAt }) => opensAt.toISOString().slice(0, 10))).toEqual([
      "2026-11-23",
      "2027-02-22",
      "2027-05-24",
    ]);
  });

  test("an overdue wave is offered for next Monday", () => {
    const last = new Date("2026-01-05T06:00:00Z");
    const [first] = nextWaveDates(new Date("2026-11-22T12:00:00Z"), last);
    expect(first.opensAt.toISOString()).toBe("2026-11-23T06:00:00.000Z");
  });

  test("quarters", () => {
    expect(quarterOf(new Date("2026-12-31T23:59:59Z"))).toBe("2026-Q4");
    expect(quarterOf(new Date("2027-01-01T00:00:00Z"))).toBe("2027-Q1");
  });
});
