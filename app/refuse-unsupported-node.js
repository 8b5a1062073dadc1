// Imported before anything else: refuses where Tandem cannot work. With a wrong version of Node.js the database's native module ends the process without a
// word, under Node.js 24 in the middle of work: this says so first.
import process from "node:process";

if (process.platform === "win32") {
  process.stderr.write(
    "Tandem cannot run here.\nWindows cannot keep the keys of open waves from other accounts of the machine in the way Tandem relies on. Run it on Linux or macOS, in WSL 2 with its directories below /home there, or in a container (compose.yaml).\n",
  );
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const USE = "Install Node.js 22 and start again. (20.11 and later of 20 works too, but is out of support.)";
const tooOld = major < 20 || (major === 20 && minor < 11);
if (tooOld || major >= 24) {
  const why = tooOld
    ? "is too old for Tandem."
    : "does not work with this version of Tandem: the database's module would end it without a word while people answer.";
  process.stderr.write(`Tandem cannot run here.\nNode.js ${process.versions.node} ${why} ${USE}\n`);
  process.exit(1);
}
