import { type ShareTask, sharesOf } from "./share-work";

self.addEventListener("message", ({ data }: MessageEvent<ShareTask>) => {
  self.postMessage(sharesOf(data));
});
