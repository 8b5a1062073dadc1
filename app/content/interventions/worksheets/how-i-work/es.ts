import type { WorksheetWords } from "../../worksheet";

export const howIWork = {
  title: "Cómo trabajo",
  copies: "Una hoja por persona",
  instructions: [
    "Escriba durante tres minutos y después cuénteselo a la otra persona. Diga solo lo que le apetezca decir.",
    "La hoja es suya. Nadie la recoge.",
  ],
  blocks: [
    { label: "Qué me gustaría que supieran de mi forma de trabajar" },
    { label: "Qué me ayuda en un mal día" },
    { label: "Qué se me da bien y casi nadie lo sabe" },
    { label: "Un caso en que una imagen de los demás resultó falsa" },
    { label: "La costumbre que dejamos o empezamos, y desde cuándo" },
  ],
} as const satisfies WorksheetWords;
