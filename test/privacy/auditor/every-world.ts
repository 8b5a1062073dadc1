import { FAVOURABLE_FROM } from "~/domain/method";
import { proofs } from "./department-audit";
import type { Finding } from "./finding";
import { splitness } from "./item-worlds";
import { type Colleague, type DepartmentView, within } from "./view";

/** Answers, item by item, one per person. */
type World = readonly (readonly number[])[];

const listed = new Map<string, World[]>();

/** Every combination of answers of some people to some items. */
export function everyWorld(items: number, people: number): World[] {
  const key = `${items}:${people}`;
  const known = listed.get(key) ?? listWorlds(items, people);
  listed.set(key, known);
  return known;
}

function listWorlds(items: number, people: number): World[] {
  const cells = items * people;
  return Array.from({ length: 5 ** cells }, (_, world) => {
    const answers = Array.from({ length: cells }, (_, cell) => 1 + (Math.floor(world / 5 ** cell) % 5));
    return Array.from({ length: items }, (_, item) => answers.slice(item * people, (item + 1) * people));
  });
}

/** The answers of the others and of the colleagues together. */
export function joined(others: World, coalition: readonly Colleague[]): World {
  return others.map((given, item) => [...given, ...coalition.map((own) => own[item]!)]);
}

/** What is the same in every one of these worlds. */
export function provenBy(
  worlds: readonly World[],
  view: Pick<DepartmentView, "name" | "items">,
  coalition: readonly Colleague[],
  others: number,
): Finding[] {
  return view.items.flatMap(({ id }, item) => {
    const counts = [1, 2, 3, 4, 5].map((answer) => {
      const seen = worlds.map((world) => world[item]!.filter((given) => given === answer).length);
      return {
        fewest: seen.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        most: seen.reduce((a, b) => Math.max(a, b), -1),
      };
    });
    return proofs(view.name, id, coalition, counts, others);
  });
}

/**
 * The slow and obvious way: every combination of answers of the others, one after the other. For a few people and
 * one or two items; the fast auditors must agree with it.
 */
export function auditByListing(view: DepartmentView, coalition: readonly Colleague[]): Finding[] {
  const others = view.people - coalition.length;
  const worlds = everyWorld(view.items.length, others).filter((world) =>
    fits(view, joined(world, coalition)),
  );
  return provenBy(worlds, view, coalition, others);
}

/** Whether answers, item by item, look like the view. */
export function fits(view: DepartmentView, answers: World): boolean {
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
