/** At most so many pairs are compared, of a column's values spread over it with all of another's. */
const MOST_PAIRS = 100_000;
const FEWEST_ANCHORS = 8;
const WIDTH = 8;

/** Whether values of two columns differ by one and the same constant, added or by exclusive or, in the same place or turned round. */
export function shareConstant(first: readonly Buffer[], second: readonly Buffer[]): boolean {
  const length = Math.min(first[0]?.length ?? 0, second[0]?.length ?? 0);
  const anchors = spread(
    first,
    Math.max(FEWEST_ANCHORS, Math.floor(MOST_PAIRS / Math.max(1, second.length))),
  );
  const turned = second.map((value) => Buffer.from(value).reverse());
  for (let at = 0; at + WIDTH <= length; at += WIDTH)
    if ([second, turned].some((others) => differAlike(numbersAt(anchors, at), numbersAt(others, at))))
      return true;
  return false;
}

function spread(values: readonly Buffer[], anchors: number): Buffer[] {
  const step = Math.max(1, Math.floor(values.length / anchors));
  return values.filter((_, at) => at % step === 0);
}

function numbersAt(values: readonly Buffer[], at: number): bigint[] {
  return values.flatMap((value) => (value.length >= at + WIDTH ? [value.readBigUInt64BE(at)] : []));
}

/** Two different pairs with the same difference of 64 bits: chance does not do that. */
function differAlike(anchors: readonly bigint[], others: readonly bigint[]): boolean {
  const exclusive = new Map<bigint, bigint>();
  const added = new Map<bigint, bigint>();
  for (const anchor of anchors) {
    for (const other of others) {
      if (isOfAnother(exclusive, anchor ^ other, anchor)) return true;
      if (isOfAnother(added, BigInt.asUintN(64, anchor - other), anchor)) return true;
    }
  }
  return false;
}

function isOfAnother(seen: Map<bigint, bigint>, difference: bigint, anchor: bigint): boolean {
  const before = seen.get(difference);
  if (before === undefined) seen.set(difference, anchor);
  return before !== undefined && before !== anchor;
}
