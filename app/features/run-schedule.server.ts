/** Resolves to the function that stops it. */
export async function startSchedule(): Promise<() => Promise<void>> {
  return async () => {};
}
