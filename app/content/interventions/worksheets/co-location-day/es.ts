import type { WorksheetWords } from "../../worksheet";

export const coLocationDay = {
  title: "Día compartido",
  copies: "Una hoja por día",
  instructions: [
    "Las mesas se sortean, no se eligen. Haga su trabajo de siempre; se trata de que puedan preguntarle.",
  ],
  blocks: [
    {
      caption: "Mesas",
      headers: ["Mesa", "De Ventas", "De Marketing", "Se necesitan para"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Dónde hablar por teléfono, dónde hay silencio, horas tranquilas" },
    { label: "Por la tarde: ¿qué hemos oído por casualidad que nos haya servido?" },
    { label: "Qué ha molestado, y dos reglas para la próxima vez" },
    { label: "Quién organiza el próximo día, y cuándo" },
  ],
} as const satisfies WorksheetWords;
