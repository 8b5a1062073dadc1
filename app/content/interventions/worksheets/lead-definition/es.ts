import type { WorksheetWords } from "../../worksheet";

export const leadDefinition = {
  title: "Definición de lead",
  copies: "Una por persona para la primera parte; un ejemplar grande para firmar",
  instructions: [
    "Parte 1: complete las dos frases por su cuenta, sin hablar. Diez minutos.",
    "Parte 2: pruebe el borrador con diez leads reales. Parte 3: redacten y firmen.",
  ],
  blocks: [
    { label: "1. Un lead está listo para Ventas cuando…" },
    { label: "Todavía no lo está cuando…" },
    {
      caption: "2. Prueba con diez leads reales",
      headers: [
        "Lead",
        "¿Listo según el borrador? (sí, no)",
        "¿Llegó a ser cliente? (sí, no)",
        "Qué enseña el caso",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
        { cells: ["8"] },
        { cells: ["9"] },
        { cells: ["10"] },
      ],
    },
    { label: "3. Listo para Ventas significa (todo esto)" },
    { label: "Se queda en Marketing (seguimiento) significa" },
    { label: "No es de nadie" },
    { label: "Qué acompaña a cada lead: nombre, necesidad, historia, origen…" },
    { label: "En uso desde el; se revisa el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
