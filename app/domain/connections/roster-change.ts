/** At least so many people may change without a person looking, however small the roster is. */
const ALWAYS_WITHOUT = 4;
const LARGEST_SHARE = 0.1;

type Change = {
  /** People in the roster before. */
  before: number;
  added: number;
  updated: number;
  removed: number;
};

/**
 * Whether a change of the roster that no person has seen is large enough to be looked at first: a tenth of the people
 * that are there or more, five at least. An empty roster may be filled at once.
 *
 * @example
 * needsLook({ before: 200, added: 12, updated: 3, removed: 4 }) // => false
 * needsLook({ before: 200, added: 0, updated: 0, removed: 20 }) // => true
 * needsLook({ before: 12, added: 4, updated: 0, removed: 0 }) // => false
 * needsLook({ before: 0, added: 500, updated: 0, removed: 0 }) // => false
 */
export function needsLook({ before, added, updated, removed }: Change): boolean {
  const changed = added + updated + removed;
  return before > 0 && changed > ALWAYS_WITHOUT && changed >= before * LARGEST_SHARE;
}
