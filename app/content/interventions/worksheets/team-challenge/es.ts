import type { WorksheetWords } from "../../worksheet";

export const teamChallenge = {
  title: "Reto de equipo",
  copies: "Una hoja por equipo",
  instructions: [
    "Cada paso debe necesitar a los dos departamentos. Los trucos se comparten enseguida con todos los equipos.",
  ],
  blocks: [
    { label: "Meta, cifra, fecha final" },
    {
      caption: "Nuestro equipo",
      headers: ["Nombre", "Departamento", "El punto fuerte que necesitamos"],
      rows: [],
    },
    {
      label: "Límites",
      items: [
        "Sin horas extra",
        "A ningún cliente se le molesta dos veces",
        "Los trucos van enseguida a todos los equipos",
        "Sin premios en dinero ni clasificación de personas",
        "Nuestra propia regla: ______________________________",
      ],
    },
    {
      caption: "Día a día; un día perdido no se recupera",
      headers: ["Día", "Meta del día", "Quién con quién", "Lograda"],
      rows: [],
    },
    { label: "Al final: qué ha funcionado y qué debe volverse costumbre" },
  ],
} as const satisfies WorksheetWords;
