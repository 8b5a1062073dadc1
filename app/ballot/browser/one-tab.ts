const ANSWER_WITHIN = 200;

/** True when no other tab of this browser has this draft open; it is held until the tab goes. */
export function holdDraft(id: string): Promise<boolean> {
  return navigator.locks ? holdLock(`tandem:${id}`) : holdChannel(`tandem:${id}`);
}

function holdLock(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

/** Web Locks exist on secure addresses only; on others the tabs ask each other. */
function holdChannel(name: string): Promise<boolean> {
  if (!("BroadcastChannel" in globalThis)) return Promise.resolve(true);
  const channel = new BroadcastChannel(name);
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
