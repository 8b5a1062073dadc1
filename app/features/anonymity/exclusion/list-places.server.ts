import fs from "node:fs";
import path from "node:path";

/** Something that lies in a directory that is looked through. */
export type Lying = {
  file: string;
  /** As it is named to people: from the directory on that was looked through. */
  shown: string;
  kind: "file" | "directory" | "other";
  mode: number;
  size: number;
  links: number;
  changedAt: Date;
};

/** Everything below places, directories included; what disappears meanwhile is left out. */
export function listPlaces(places: readonly string[], leaveOut: readonly string[] = []): Lying[] {
  return places.flatMap((place) => {
    const root = path.resolve(place);
    return below(
      root,
      path.dirname(root),
      leaveOut.map((other) => path.resolve(other)),
    );
  });
}

function below(file: string, root: string, leaveOut: readonly string[]): Lying[] {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!found || leaveOut.includes(file)) return [];
  const kind = found.isDirectory() ? "directory" : found.isFile() ? "file" : "other";
  const { mode, size, nlink: links, mtime: changedAt } = found;
  const lying: Lying = { file, shown: path.relative(root, file), kind, mode, size, links, changedAt };
  if (kind !== "directory") return [lying];
  return [lying, ...namesIn(file).flatMap((name) => below(path.join(file, name), root, leaveOut))];
}

/** A directory that may not be read is named like any other that should not be there. */
function namesIn(directory: string): string[] {
  try {
    return fs.readdirSync(directory).sort();
  } catch {
    return [];
  }
}

/** null for what cannot be read. */
export function readLying({ file }: Lying): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch {
    return null;
  }
}
