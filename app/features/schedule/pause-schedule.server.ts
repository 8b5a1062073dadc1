const held = new Set<string>();

/** While a relationship is held, the schedule leaves its waves alone: the demonstration tells its past quarters itself. */
export async function holdSchedule<T>(relationshipId: string, task: () => Promise<T>): Promise<T> {
  held.add(relationshipId);
  try {
    return await task();
  } finally {
    held.delete(relationshipId);
  }
}

export function isScheduleHeld(relationshipId: string): boolean {
  return held.has(relationshipId);
}
