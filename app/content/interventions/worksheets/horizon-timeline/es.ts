import type { WorksheetWords } from "../../worksheet";

export const horizonTimeline = {
  title: "Línea de horizontes",
  copies: "Una por persona, para llevar; el original es la tira de la pared",
  instructions: [
    "Los dos departamentos rellenan todas las columnas. Marque los huecos y las contradicciones.",
    "Al final, trace tres enlaces entre ahora y más adelante.",
  ],
  blocks: [
    {
      caption: "Qué viene, y cuándo",
      headers: [
        null,
        "Este mes",
        "Estos tres meses",
        "Los tres que siguen",
        "Dentro de un año",
        "Dentro de tres años",
      ],
      rows: [
        { cells: ["Los clientes preguntarán"] },
        { cells: ["La competencia hará"] },
        { cells: ["Ofreceremos"] },
        { cells: ["Vacío o en conflicto"] },
      ],
    },
    {
      caption: "Intercambio de ideas",
      headers: ["Problema de", "Ideas del otro lado", "Las dos que tomamos"],
      rows: [{ cells: ["Ventas"] }, { cells: ["Marketing"] }],
    },
    { label: "Cómo podría fracasar: los dos motivos que solo los dos departamentos juntos pueden evitar" },
    {
      caption: "Tres enlaces entre ahora y más adelante",
      headers: ["Qué", "Ventas (quién)", "Marketing (quién)", "Primera fecha"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
