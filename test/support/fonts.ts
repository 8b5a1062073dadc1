import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { newDirectory } from "./cast";

const { resolve } = createRequire(import.meta.url);

/** Families that a system has, and the free one of the same widths, or the nearest wider one, that stands for each. */
export type FontSet = { name: string; families: Readonly<Record<string, string>> };

/** Where each free family lies; the last ones draw ticks and arrows where a family has none. */
const PACKAGES: Readonly<Record<string, string>> = {
  Arimo: "@expo-google-fonts/arimo",
  Caladea: "@expo-google-fonts/caladea",
  "Charis SIL": "@expo-google-fonts/charis-sil",
  Cousine: "@expo-google-fonts/cousine",
  Gelasio: "@expo-google-fonts/gelasio",
  "Open Sans": "@expo-google-fonts/open-sans",
  Tinos: "@expo-google-fonts/tinos",
  "DejaVu Sans": "dejavu-fonts-ttf",
  "DejaVu Serif": "dejavu-fonts-ttf",
  "DejaVu Sans Mono": "dejavu-fonts-ttf",
};

/** Sitka Text is about as wide as Georgia; Cousine is wider than Consolas. */
const WINDOWS: FontSet = {
  name: "Windows",
  families: {
    "system-ui": "Open Sans",
    "Segoe UI": "Open Sans",
    "Sitka Text": "Gelasio",
    Cambria: "Caladea",
    Georgia: "Gelasio",
    "Times New Roman": "Tinos",
    Arial: "Arimo",
    Consolas: "Cousine",
    serif: "Tinos",
    "sans-serif": "Arimo",
    monospace: "Cousine",
  },
};

/** Charis continues Charter, Menlo continues DejaVu's; Open Sans is a little wider than San Francisco. */
const MACOS: FontSet = {
  name: "macOS",
  families: {
    "system-ui": "Open Sans",
    "-apple-system": "Open Sans",
    "Helvetica Neue": "Arimo",
    Arial: "Arimo",
    Charter: "Charis SIL",
    Georgia: "Gelasio",
    "Times New Roman": "Tinos",
    Times: "Tinos",
    Menlo: "DejaVu Sans Mono",
    serif: "Tinos",
    "sans-serif": "Arimo",
    monospace: "DejaVu Sans Mono",
  },
};

/** A desktop with the families that office documents need. */
const LINUX: FontSet = {
  name: "Linux",
  families: {
    "system-ui": "Arimo",
    Arial: "Arimo",
    Cambria: "Caladea",
    Georgia: "Gelasio",
    "Times New Roman": "Tinos",
    serif: "Tinos",
    "sans-serif": "Arimo",
    monospace: "Cousine",
  },
};

/** A Linux with nothing but what every distribution brings: the widest letters of all. */
export const BARE_LINUX: FontSet = {
  name: "bare Linux",
  families: {
    "system-ui": "DejaVu Sans",
    serif: "DejaVu Serif",
    "sans-serif": "DejaVu Sans",
    monospace: "DejaVu Sans Mono",
  },
};

export const FONT_SETS = [WINDOWS, MACOS, LINUX, BARE_LINUX] as const;

/** The settings of fontconfig under which a browser sees the fonts of a set and none of the machine's. */
function fontConfiguration({ families }: FontSet, cache: string): string {
  const used = [...new Set([...Object.values(families), "DejaVu Sans"])];
  const directories = new Set(used.map((family) => folderOf(PACKAGES[family] ?? "")));
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...[...directories].map((directory) => `<dir>${directory}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...Object.entries(families).map(
      ([asked, given]) =>
        `<match target="pattern"><test name="family"><string>${asked}</string></test>` +
        `<edit name="family" mode="assign" binding="same"><string>${given}</string></edit></match>`,
    ),
    // What a browser is given that asks for no family, as it does for the letters of the system.
    `<match target="pattern"><edit name="family" mode="append_last"><string>${families["system-ui"]}</string></edit></match>`,
    "<selectfont><rejectfont><glob>*DejaVuMath*</glob></rejectfont></selectfont>",
    "</fontconfig>",
  ].join("\n");
}

function folderOf(name: string): string {
  return path.dirname(resolve(`${name}/package.json`));
}

/** Writes the settings into a directory of their own; `remove` takes it away again. */
export function writeFontConfiguration(set: FontSet): { file: string; remove: () => void } {
  const directory = newDirectory("fonts");
  const file = path.join(directory, "fonts.conf");
  fs.writeFileSync(file, fontConfiguration(set, path.join(directory, "cache")));
  return { file, remove: () => fs.rmSync(directory, { recursive: true, force: true }) };
}
