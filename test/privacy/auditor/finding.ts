import type { Colleague } from "./view";

/** What colleagues who pool their own answers can prove about everybody else and one answer to one item. */
export type Finding = {
  view: string;
  item: string;
  answer: number;
  /** Their own answers, as far as the attack knows them. */
  coalition: readonly Colleague[];
  proven: "nobody" | "everybody" | "exact-count";
  count: number;
  others: number;
};

export function found(
  where: Pick<Finding, "view" | "item" | "answer" | "coalition">,
  count: number,
  others: number,
): Finding {
  const proven = count === 0 ? "nobody" : count === others ? "everybody" : "exact-count";
  return { ...where, proven, count, others };
}

const WORDS = ["Never", "Rarely", "Sometimes", "Often", "Always"] as const;

/** For the author of the gate: a sentence that can be checked by hand. */
export function sentenceOf({ view, item, answer, coalition, proven, count, others }: Finding): string {
  const said = `"${WORDS[answer - 1]}" to ${item}`;
  const statement =
    others === 1
      ? `the other one ${count === 0 ? "did not say" : "said"} ${said}`
      : proven === "nobody"
        ? `nobody of ${others} others said ${said}`
        : proven === "everybody"
          ? `all ${others} others said ${said}`
          : `exactly ${count} of ${others} others said ${said}`;
  const own = coalition.map((answers) => answers.join("")).join(" and ");
  return `${view}: ${statement}${own ? `, to colleagues who answered ${own}` : ""}`;
}
