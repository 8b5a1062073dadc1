import { FAVOURABLE_FROM } from "~/domain/method";
import { proofs } from "./department-audit";
import type { Finding } from "./finding";
import { splitness } from "./item-worlds";
import { type Colleague, type DepartmentView, within } from "./view";

/**
 * The slow and obvious way: every combination of answers of the others, one after the other. For a few people and
 * one or two items; the fast auditors must agree with it.
 */
export function auditByListing(view: DepartmentView, coalition: readonly Colleague[]): Finding[] {
  const others = view.people - coalition.length;
  const items = view.items.length;
  const ranges = view.items.map(() =>
    Array.from({ length: 5 }, () => ({ fewest: Number.POSITIVE_INFINITY, most: -1 })),
  );
  const cells = others * items;
  const answers = new Array<number>(cells).fill(1);
  for (let world = 0; world < 5 ** cells; world++) {
    for (let cell = 0, rest = world; cell < cells; cell++, rest = Math.floor(rest / 5)) {
      answers[cell] = 1 + (rest % 5);
    }
    const given = view.items.map((_, item) => answers.slice(item * others, (item + 1) * others));
    const all = given.map((own, item) => [...own, ...coalition.map((colleague) => colleague[item]!)]);
    if (!fits(view, all)) continue;
    given.forEach((own, item) => {
      ranges[item]!.forEach((range, step) => {
        const count = own.filter((answer) => answer === step + 1).length;
        range.fewest = Math.min(range.fewest, count);
        range.most = Math.max(range.most, count);
      });
    });
  }
  return view.items.flatMap(({ id }, item) => proofs(view.name, id, coalition, ranges[item]!, others));
}

/** Whether answers, item by item, look like the view. */
export function fits(view: DepartmentView, answers: readonly (readonly number[])[]): boolean {
  const sums = answers.map((given) => given.reduce((sum, answer) => sum + answer, 0));
  const total = (chosen: (item: number) => boolean) =>
    sums.reduce((sum, one, item) => (chosen(item) ? sum + one : sum), 0);
  return (
    within(
      view.total,
      total(() => true),
    ) &&
    view.dimensions.every((window, dimension) =>
      within(
        window,
        total((item) => view.items[item]!.dimension === dimension),
      ),
    ) &&
    view.items.every((item, position) => {
      const given = answers[position]!;
      const counts = [1, 2, 3, 4, 5].map((answer) => given.filter((one) => one === answer).length);
      const split = splitness(counts[0]!, counts[1]!, counts[2]!, counts[3]!, counts[4]!);
      return (
        within(item.sum, sums[position]!) &&
        within(item.favourable, given.filter((answer) => answer >= FAVOURABLE_FROM).length) &&
        (item.split === null || split === 0 || item.split === split > 0)
      );
    })
  );
}
