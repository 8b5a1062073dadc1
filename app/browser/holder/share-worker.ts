import { type ShareTask, sharesOf } from "./share-work";

self.addEventListener("message", async ({ data }: MessageEvent<ShareTask>) => {
  self.postMessage(await sharesOf(data));
});
