import type { WorksheetWords } from "../../worksheet";

export const contingentGoals = {
  title: "Objetivos interdependientes",
  copies: "Una hoja para la sala; una copia por responsable de objetivo",
  instructions: [
    "Un objetivo interdependiente es el que no puede alcanzar sin el otro departamento.",
    "Que se pueda contar, dentro del trimestre, difícil pero posible.",
  ],
  blocks: [
    {
      caption: "Dónde nuestros objetivos se ayudan o se estorban",
      headers: ["Objetivo de Ventas", "Objetivo de Marketing", "Ayuda o estorba", "Cómo"],
      rows: [],
    },
    { label: "El peor choque, y qué hace cada lado de otro modo" },
    {
      caption: "Dos objetivos enlazados",
      headers: [null, "Alcanzamos (cifra, fecha)", "si el otro lado…", "Ventas (quién)", "Marketing (quién)"],
      rows: [{ cells: ["Ventas"] }, { cells: ["Marketing"] }],
    },
    {
      caption: "Aportaciones",
      headers: ["Para qué objetivo", "Aportación", "Responsable", "Vence", "Hecho"],
      rows: [],
    },
    {
      caption: "Tres revisiones",
      headers: ["Fecha", "Cifra de Ventas", "Cifra de Marketing", "Qué hacemos ahora"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
