/** A picture on a page takes the page's colours; one that leaves as a file has its own, light ones. */
export type PictureColours = {
  surface: string;
  ink: string;
  muted: string;
  line: string;
  first: string;
  second: string;
  bands: readonly [string, string, string, string];
  onBand: string;
};

export const FILE_COLOURS: PictureColours = {
  surface: "#ffffff",
  ink: "#1c2127",
  muted: "#545d68",
  line: "#d9d6ce",
  first: "#b3500a",
  second: "#3b4ba8",
  bands: ["#e9e4d8", "#cfe0de", "#9cc4c6", "#5e9fa9"],
  onBand: "#1c2127",
};

export const PAGE_COLOURS: PictureColours = {
  surface: "var(--surface)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  line: "var(--line)",
  first: "var(--first)",
  second: "var(--second)",
  bands: [
    "var(--stage-undefined)",
    "var(--stage-defined)",
    "var(--stage-aligned)",
    "var(--stage-integrated)",
  ],
  onBand: "var(--on-stage)",
};

export const PICTURE_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
