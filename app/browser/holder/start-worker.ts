/** One of the page's own workers; null where the browser starts none. */
export function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./share-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
