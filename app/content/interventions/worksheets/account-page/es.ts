import type { WorksheetWords } from "../../worksheet";

export const accountPage = {
  title: "Ficha de cuenta",
  copies: "Una por cuenta",
  instructions: ["Deje visibles los huecos. Escriba solo lo que el cliente podría leer."],
  blocks: [
    { label: "Cuenta; equipo de dos (Ventas, Marketing)" },
    { label: "Qué quiere lograr el cliente este año, con sus palabras" },
    {
      caption: "Personas que cuentan allí",
      headers: ["Función", "Qué le importa", "Quién de nosotros la conoce"],
      rows: [],
    },
    { label: "Qué tiene de nosotros y qué opina de ello" },
    { label: "Qué no sabe nadie aquí, y quién lo averigua" },
    {
      caption: "Tres pasos este trimestre",
      headers: [null, "Qué", "Ventas (quién)", "Marketing (quién)", "Para el", "Resultado"],
      rows: [{ cells: ["Abre una puerta"] }, { cells: ["Demuestra algo"] }, { cells: ["Reúne a personas"] }],
    },
    { label: "Notas del recorrido: contactos, aportaciones" },
  ],
} as const satisfies WorksheetWords;
