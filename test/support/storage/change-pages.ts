// Changes the pages of a database and kills itself at the step that it is told.
import process from "node:process";
import { changeOldPages } from "~/features/storage/change-pages.server";

const [file = "", fatal] = process.argv.slice(2);
process.stdout.write("begun\n");
changeOldPages(file, {
  say: () => {},
  onStep: (step) => {
    if (step === fatal) process.kill(process.pid, "SIGKILL");
  },
});
