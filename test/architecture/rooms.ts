import type { SourceFile } from "./source-files";

/** Layers whose folders are the areas of the product; what lies beside the folders is for every area. */
const LAYERS_WITH_AREAS = [
  "app/browser/",
  "app/components/",
  "app/content/",
  "app/domain/",
  "app/features/",
  "app/routes/",
];
/** What everybody in a layer uses lies below its areas, except what only puts areas together. */
const ROOT = "everybody's";
const ENDINGS = ["", ".ts", ".tsx", ".server.ts", ".server.tsx", ".js"];

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Which file imports which, types included. */
export function fileArrows(files: readonly SourceFile[]): Arrows {
  const paths = new Set(files.map(({ path }) => path));
  const target = (from: string) => ENDINGS.map((ending) => from + ending).find((path) => paths.has(path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      new Set(imports.flatMap(({ from }) => target(from) ?? []).filter((other) => other !== path)),
    ]),
  );
}

/** Which area imports which inside one layer. */
export function areaArrows(files: Arrows, layer: string): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [path, others] of files) {
    if (!path.startsWith(layer)) continue;
    const area = areaOf(path, layer);
    const to = arrows.get(area) ?? new Set();
    for (const other of others)
      if (other.startsWith(layer) && areaOf(other, layer) !== area) to.add(areaOf(other, layer));
    arrows.set(area, to);
  }
  return arrows;
}

export function layersWithAreas(): readonly string[] {
  return LAYERS_WITH_AREAS;
}

function areaOf(path: string, layer: string): string {
  const [folder, file] = path.slice(layer.length).split("/");
  return file === undefined ? ROOT : (folder ?? ROOT);
}

/** Every circle of two or more, as the places that reach each other (Tarjan's strongly connected components). */
export function circles(arrows: Arrows): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (place: string): number => {
    const own = order.size;
    order.set(place, own);
    lowest.set(place, own);
    open.push(place);
    for (const next of arrows.get(place) ?? []) {
      const reached = !order.has(next) ? visit(next) : open.includes(next) ? (order.get(next) ?? own) : own;
      lowest.set(place, Math.min(lowest.get(place) ?? own, reached));
    }
    const low = lowest.get(place) ?? own;
    if (low === own) {
      const circle = open.splice(open.indexOf(place));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const place of arrows.keys()) if (!order.has(place)) visit(place);
  return found;
}
