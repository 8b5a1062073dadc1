import type { Turnover } from "~/domain/disclosure/release-shape";
import { type Company, passQuarter, TURNOVER } from "~/domain/simulator";
import type { Random } from "~/domain/statistics/random";

/** Who works in each department, by a number of their own: what a roster knows and the gate is told as counts. */
export type Staff = readonly [readonly number[], readonly number[]];

/** Who left and who joined between two staffs. */
export function turnoverSince(since: string, before: Staff, now: Staff): Turnover {
  const moved = (index: 0 | 1) => ({
    left: before[index].filter((person) => !now[index].includes(person)).length,
    joined: now[index].filter((person) => !before[index].includes(person)).length,
  });
  return { since, departments: [moved(0), moved(1)] };
}

/** Numbers that no staff has had yet. */
export function hiring(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** A quarter of the simulator, and who works there after it: somebody else wherever it drew a successor. */
export function passQuarterWith(
  company: Company,
  staff: Staff,
  hire: () => number,
  random: Random,
): { company: Company; staff: Staff } {
  const drawn: number[] = [];
  const watched: Random = {
    ...random,
    uniform: () => {
      const value = random.uniform();
      drawn.push(value);
      return value;
    },
  };
  const later = passQuarter(company, watched);
  const [first] = staff;
  const after = (index: 0 | 1) =>
    staff[index].map((person, place) => {
      const value = drawn[(index === 0 ? 0 : first.length) + place] ?? 1;
      return value < TURNOVER ? hire() : person;
    });
  return { company: later, staff: [after(0), after(1)] };
}
