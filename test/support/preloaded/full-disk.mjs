// Preloaded: while the file in FULL_DISK_FILE exists, the disk says that nothing is left.
import fs from "node:fs";

const real = fs.statfsSync;
fs.statfsSync = (...given) => {
  const found = real(...given);
  return fs.existsSync(process.env.FULL_DISK_FILE ?? "") ? Object.assign(found, { bavail: 0 }) : found;
};
