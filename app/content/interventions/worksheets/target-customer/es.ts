import type { WorksheetWords } from "../../worksheet";

export const targetCustomer = {
  title: "Clientes objetivo",
  copies: "Una por persona; un ejemplar grande para firmar",
  instructions: [
    "Parte 1 por su cuenta. Escriba lo que se ve desde fuera: tamaño, ocasión, quién decide. Sin adjetivos.",
  ],
  blocks: [
    { label: "1. Para quién somos adecuados: lo que se ve desde fuera" },
    { label: "Para quién no, por mucho que insista" },
    {
      caption: "2. Prueba con ocho clientes",
      headers: ["Cliente", "¿Encaja según el borrador? (sí, no)", "Qué enseña el caso"],
      rows: [],
    },
    {
      caption: "3. Cuándo es demasiado pronto",
      headers: ["Señal de que es demasiado pronto", "Señal de que es el momento", "Quién está atento"],
      rows: [],
    },
    { label: "En uso desde el; se revisa el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
