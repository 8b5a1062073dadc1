// Preloaded: a disk that keeps no rights, as Windows disks in WSL and SMB shares are, or one that answers with DISK_SAYS.
import fs from "node:fs";

const says = process.env.DISK_SAYS;
const write = fs.writeSync;
fs.writeSync = (...given) => {
  if (says) throw Object.assign(new Error(`${says}: write`), { code: says });
  return write(...given);
};
if (!says) {
  const stat = fs.statSync;
  const fstat = fs.fstatSync;
  const open = (found) => found && Object.assign(found, { mode: found.mode | 0o777 });
  fs.statSync = (...given) => open(stat(...given));
  fs.fstatSync = (...given) => open(fstat(...given));
}
