import { fill } from "~/content/translated";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";

export type KitPart = { id: string; title: string; forWhom: string };

/** How often each part is printed, by its id; one that is not named is printed once, and 0 leaves it out. */
export type KitCopies = Readonly<Record<string, number>>;

const MOST_COPIES = 60;
const COPIES_OF = "copies-";

/** What a form asked for; anything else in an address is let pass. */
export function copiesIn(asked: Iterable<readonly [string, string]>): KitCopies {
  const named = [...asked].flatMap(([name, value]): [string, number][] =>
    name.startsWith(COPIES_OF) && /^\d{1,3}$/.test(value)
      ? [[name.slice(COPIES_OF.length), Math.min(MOST_COPIES, Number(value))]]
      : [],
  );
  return Object.fromEntries(named);
}

/** The name of the field that asks for it. */
export function copiesField({ id }: Pick<KitPart, "id">): string {
  return COPIES_OF + id;
}

/** The sheets of a kit in the order in which they are printed, in the words of the texts. */
export function partsOf(kit: PrintedKit, texts: PageTexts["plan"]["print"]): readonly KitPart[] {
  const { parts, cover } = texts;
  const { forWhom } = cover;
  const planned = kit.actions.length > 0;
  return [
    { id: "cover", title: cover.title, forWhom: forWhom.facilitator },
    { id: "result", title: parts.result, forWhom: forWhom.everyone },
    ...(kit.report.withheld ? [] : [{ id: "numbers", title: parts.numbers, forWhom: forWhom.facilitator }]),
    { id: "meeting", title: parts.meeting, forWhom: forWhom.facilitator },
    { id: "actions", title: parts.actions, forWhom: forWhom.signed },
    ...kit.runSheets.map(({ intervention: { id, name } }) => ({
      id: `run-${id}`,
      title: name,
      forWhom: forWhom.facilitator,
    })),
    ...kit.worksheets.map(({ id, title, copies }) => ({
      id: `sheet-${id}`,
      title: fill(parts.worksheet, { title }),
      forWhom: copies,
    })),
    ...(planned ? [{ id: "blank", title: parts.blank, forWhom: forWhom.twoToWriteOn }] : []),
  ];
}
