import type { EphemeralList } from "~/ballot/ephemeral-list";
import { type OwnKey, type ShareTask, sharesOf } from "./share-work";

/** Some tens of milliseconds of work, where the browser has no X25519 of its own, before progress is shown. */
const SHEETS_A_SLICE = 32;
const MOST_WORKERS = 4;

/** Null where none can be started. */
export type StartWorker = () => Worker | null;

/**
 * The shares of a whole list, in its order, by as many workers as the device has processors. On plain http twenty
 * thousand sheets are half a minute of work for one of them, so the page itself only waits.
 */
export async function makeShares(
  own: OwnKey,
  list: EphemeralList,
  startWorker: StartWorker,
  onProgress: (share: number) => void,
): Promise<Uint8Array[]> {
  const shares: Uint8Array[][] = [];
  const starts = Array.from({ length: Math.ceil(list.length / SHEETS_A_SLICE) }, (_, slice) => slice);
  const size = Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS, starts.length);
  const waiting = starts.values();
  let done = 0;
  const work = async () => {
    const worker = startWorker();
    for (const slice of waiting) {
      const sheets = list.slice(slice * SHEETS_A_SLICE, (slice + 1) * SHEETS_A_SLICE);
      shares[slice] = await within(worker, { own, sheets });
      done += 1;
      onProgress(done / starts.length);
    }
    worker?.terminate();
  };
  await Promise.all(Array.from({ length: size }, work));
  return shares.flat();
}

/** Where a worker cannot be started, the page computes itself and lets the browser paint in between. */
async function within(worker: Worker | null, task: ShareTask): Promise<Uint8Array[]> {
  const made = worker && (await answerOf(worker, task));
  if (made) return made;
  await new Promise((resolve) => setTimeout(resolve));
  return sharesOf(task);
}

function answerOf(worker: Worker, task: ShareTask): Promise<Uint8Array[] | null> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array[]>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(task);
  });
}
