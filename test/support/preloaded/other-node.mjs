// Preloaded: the process believes that it runs on another version of Node.js.
Object.defineProperty(process, "versions", { value: { ...process.versions, node: process.env.OTHER_NODE } });
