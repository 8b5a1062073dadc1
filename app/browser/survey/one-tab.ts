const ANSWER_WITHIN = 200;

let letGo = () => {};

/** True when no other tab of this browser has this draft open; it is held until `releaseDraft` or the tab's end. */
export async function holdDraft(id: string): Promise<boolean> {
  releaseDraft();
  try {
    return await (navigator.locks ? holdLock(`tandem-ballot:${id}`) : holdChannel(`tandem-ballot:${id}`));
  } catch {
    // A browser that is told to keep nothing refuses locks too; the survey then runs without one.
    return true;
  }
}

export function releaseDraft(): void {
  letGo();
}

function holdLock(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      return new Promise<void>((end) => {
        letGo = end;
      });
    };
    navigator.locks.request(name, { ifAvailable: true }, held).catch(reject);
  });
}

/** Web Locks exist on secure addresses only; on others the tabs ask each other. */
function holdChannel(name: string): Promise<boolean> {
  if (!("BroadcastChannel" in globalThis)) return Promise.resolve(true);
  const channel = new BroadcastChannel(name);
  letGo = () => channel.close();
  return new Promise((resolve) => {
    const free = setTimeout(() => {
      channel.onmessage = ({ data }) => {
        if (data === "free?") channel.postMessage("taken");
      };
      resolve(true);
    }, ANSWER_WITHIN);
    channel.onmessage = ({ data }) => {
      if (data !== "taken") return;
      clearTimeout(free);
      channel.close();
      resolve(false);
    };
    channel.postMessage("free?");
  });
}
