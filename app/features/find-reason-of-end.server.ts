/** Stands for every end without a result of a wave that was open in a restored backup. */
export const RESTORED = "restored";

/**
 * Why a wave has no result, as far as this database can know. A wave that a restored backup holds as open may have been
 * counted before the restore: then it is false that nobody answered, or that answers were destroyed unread.
 */
export function findReasonOfEnd({
  state,
  endedBecause,
  restoredAt,
}: {
  state: string;
  endedBecause: string | null;
  restoredAt: Date | null;
}): string | null {
  const over = state === "closed" || state === "cancelled";
  return over && restoredAt !== null ? RESTORED : endedBecause;
}
