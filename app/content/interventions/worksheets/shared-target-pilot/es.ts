import type { WorksheetWords } from "../../worksheet";

export const sharedTargetPilot = {
  title: "Objetivo compartido, a prueba",
  copies: "Una hoja por miembro de los equipos de prueba",
  instructions: [
    "Calcule con las cifras del año pasado antes de firmar. La fecha final está en esta página.",
  ],
  blocks: [
    {
      caption: "¿Qué resultados mueven los dos?",
      headers: [
        "Resultado",
        "Parte que mueve Ventas",
        "Parte que mueve Marketing",
        "¿Lo mantenemos? (ambos, al menos un tercio)",
      ],
      rows: [],
    },
    { label: "El objetivo: cifra, fuente, mínimo, meta, máximo" },
    { label: "La parte que depende de él; además o en lugar de" },
    {
      caption: "El año pasado, calculado así",
      headers: ["Trimestre", "Cifra", "Parte pagada, Ventas", "Parte pagada, Marketing"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    {
      caption: "Cómo se podría hacer trampa",
      headers: ["Forma", "Segunda cifra o regla en contra"],
      rows: [],
    },
    {
      label: "Resuelto",
      items: [
        "Dos equipos, dos trimestres, fecha final: ______________________________",
        "En el primer trimestre nadie queda peor que antes",
        "Incorporaciones, salidas, ausencias largas",
        "Dónde presentar quejas: ______________________________",
        "Ley, contratos y comité de empresa",
        "Quién evalúa, y con qué",
      ],
    },
    {
      label: "Acordado el",
      signers: ["Dirección de Ventas", "Dirección de Marketing", "Recursos Humanos", "Finanzas"],
    },
  ],
} as const satisfies WorksheetWords;
