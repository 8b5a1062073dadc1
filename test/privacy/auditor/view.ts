/** What a reader may conclude from figures, in whole numbers: sums of answers and counts of favourable answers. */
export type Window = { low: number; high: number };

/** An item that everybody answered. A figure that is withheld leaves its window wide open. */
export type ItemView = {
  id: string;
  /** Position of its dimension. */
  dimension: number;
  favourable: Window;
  sum: Window;
  /** Whether opinions are split; null when that is not said. */
  split: boolean | null;
};

/** The joint view of one department's scored items. */
export type DepartmentView = {
  name: string;
  people: number;
  items: readonly ItemView[];
  /** Sums over the items of each dimension. */
  dimensions: readonly Window[];
  /** Sum over all items. */
  total: Window;
};

/** One colleague's answers, by item. */
export type Colleague = readonly number[];

export const EVERYTHING: Window = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

export function within({ low, high }: Window, value: number): boolean {
  return low <= value && value <= high;
}

/** What is known of the others when colleagues take out their own. */
export function without({ low, high }: Window, own: number): Window {
  return { low: low - own, high: high - own };
}
