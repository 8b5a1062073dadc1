import { useEffect, useState } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

/** Pixels for each unit of the drawing: sharp on a projector and in print. */
const SHARPNESS = 3;

/** The same picture as pixels, painted by the browser; without a script there is the drawing. */
export function ExportPng({ href, title }: { href: string; title: string }) {
  const texts = useTexts("export");
  const [state, setState] = useState<"absent" | "ready" | "failed">("absent");
  useEffect(() => setState("ready"), []);
  if (state === "absent") return null;
  const save = () => savePng(href).catch(() => setState("failed"));
  return (
    <>
      <button type="button" className="link-button" aria-label={fill(texts.pngOf, { title })} onClick={save}>
        {texts.png}
      </button>
      {state === "failed" ? <span role="status">{texts.pngFailed}</span> : null}
    </>
  );
}

async function savePng(href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error("the picture could not be fetched");
  const svg = await response.text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.href = canvas.toDataURL("image/png");
  link.download = fileName(response.headers.get("Content-Disposition"));
  link.click();
}

function fileName(disposition: string | null): string {
  const name = /filename="([A-Za-z0-9._-]+)\.svg"/.exec(disposition ?? "")?.[1];
  return `${name ?? "chart"}.png`;
}
