import highsLoader from "highs";

/** A linear condition on the variables, by position; both ends included. */
export type Condition = { weights: readonly number[]; low: number; high: number };

export type Solve = (goal: readonly number[], conditions: readonly Condition[]) => readonly number[] | null;

/**
 * The exact solver: whole numbers from 0 on, as many as the goal has weights, that meet every condition and make the
 * goal as large as possible; null when there are none.
 */
export async function loadSolver(): Promise<Solve> {
  const highs = await highsLoader();
  return (goal, conditions) => {
    const names = goal.map((_, place) => `x${place}`);
    const rows = conditions.flatMap(({ weights, low, high }, place) => {
      const sum = linear(weights, names);
      return [
        ...(Number.isFinite(low) ? [` a${place}: ${sum} >= ${low}`] : []),
        ...(Number.isFinite(high) ? [` b${place}: ${sum} <= ${high}`] : []),
      ];
    });
    const lines = [
      "Maximize",
      ` goal: ${linear(goal, names)}`,
      "Subject To",
      ...rows,
      "General",
      ` ${names.join(" ")}`,
    ];
    const solved = highs.solve([...lines, "End", ""].join("\n"), { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solved.Status === "Infeasible") return null;
    if (solved.Status !== "Optimal") throw new Error(`the solver stopped: ${solved.Status}`);
    return names.map((name) => Math.round(Number(solved.Columns[name]?.Primal ?? 0)));
  };
}

function linear(weights: readonly number[], names: readonly string[]): string {
  const terms = weights.flatMap((weight, place) =>
    weight === 0 ? [] : [`${weight < 0 ? "-" : "+"} ${Math.abs(weight)} ${names[place]}`],
  );
  return terms.length > 0 ? terms.join(" ") : `0 ${names[0]}`;
}
