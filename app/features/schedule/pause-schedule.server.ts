const paused = new Set<string>();

/** Keeps the schedule off a relationship's waves while the demonstration plays its past quarters. */
export async function pauseSchedule<T>(relationshipId: string, task: () => Promise<T>): Promise<T> {
  paused.add(relationshipId);
  try {
    return await task();
  } finally {
    paused.delete(relationshipId);
  }
}

export function isSchedulePaused(relationshipId: string): boolean {
  return paused.has(relationshipId);
}
