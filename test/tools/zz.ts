import { FAMILY_STUDIES } from "./calibration/family-studies";
import { USUAL_SHAPES } from "./calibration/shapes";
import { meanOf } from "./calibration/tallies";

const S = [
  [20, 28],
  [48, 80],
] as const;
for (const shape of USUAL_SHAPES)
  for (const [n, N] of S)
    for (const level of [60]) {
      const t = FAMILY_STUDIES.divided(
        { shape, n: [n, n], N: [N, N], level },
        1,
        n === 20 ? 500 : 200,
        "product",
      );
      console.log(
        shape,
        n,
        level,
        "yes",
        meanOf(t, "divided").toFixed(4),
        "said",
        meanOf(t, "said").toFixed(2),
      );
    }
for (const level of [45, 60, 72, 80])
  for (const [n, N] of [...S, [100, 140]] as const) {
    const t = FAMILY_STUDIES.divided(
      { shape: "split departments", n: [n, n], N: [N, N], level },
      1,
      n === 100 ? 30 : 100,
      "product",
    );
    console.log(
      "split",
      n,
      level,
      "yes",
      meanOf(t, "divided").toFixed(3),
      "said",
      meanOf(t, "said").toFixed(2),
    );
  }
for (const shape of [
  "split departments",
  "yes-sayers",
  "split departments, silent unlike the others",
] as const)
  for (const [n, N] of [
    [15, 25],
    [25, 42],
    [48, 80],
  ] as const) {
    const t = FAMILY_STUDIES.coverage({ shape, n: [n, n], N: [N, N], level: 60 }, 1, 200, "product");
    console.log("coverage", shape, n, meanOf(t, "covered").toFixed(3));
  }
for (const [n, N] of [
  [20, 23],
  [25, 42],
  [48, 80],
] as const) {
  const t = FAMILY_STUDIES.change(
    { shape: "split departments", n: [n, n], N: [N, N], level: 60, mood: true },
    1,
    200,
    "product",
  );
  console.log("change split", n, meanOf(t, "clear").toFixed(3), meanOf(t, "any topic").toFixed(3));
}
