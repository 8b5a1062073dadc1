// Preloaded: the process believes that it runs on another version of Node.js, or on another system.
if (process.env.OTHER_NODE)
  Object.defineProperty(process, "versions", {
    value: { ...process.versions, node: process.env.OTHER_NODE },
  });
if (process.env.OTHER_SYSTEM) Object.defineProperty(process, "platform", { value: process.env.OTHER_SYSTEM });
