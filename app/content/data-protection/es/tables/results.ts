import { translationOf } from "~/content/translated";
import type { resultTables as english } from "../../en/tables/results";
import { words } from "./words";

/** What is stored beside releases. {roster} and {comments} come from the settings. */
export const resultTables = translationOf<typeof english>()({
  timelineNote: {
    what: "Notas de Recursos Humanos sobre lo que ha ocurrido en la organización, por ejemplo una reorganización.",
    why: "Para leer los cambios entre encuestas junto con lo que ha ocurrido entretanto.",
    kept: "Hasta que Recursos Humanos borre la nota.",
    seenBy: words.seenByResults,
    columns: {
      id: "Identificador aleatorio.",
      relationshipId: "El par de departamentos.",
      happenedOn: "Día en que ocurrió.",
      text: "Qué ocurrió, en palabras de Recursos Humanos. No debería nombrar a ninguna persona.",
      createdAt: "Cuándo se escribió la nota.",
    },
  },
  importedResult: {
    what: "Resultados de grupo anteriores a Tandem, introducidos por Recursos Humanos.",
    why: "Para mostrar de dónde vienen los departamentos; están marcados en todas partes y no deciden nada.",
    kept: "Hasta que Recursos Humanos los borre.",
    seenBy: words.seenByResults,
    columns: {
      id: "Identificador aleatorio.",
      relationshipId: "El par de departamentos.",
      quarter: "Año y trimestre.",
      source: "De dónde vienen las cifras, en palabras de Recursos Humanos.",
      content: "Las cifras.",
      createdAt: "Cuándo se introdujeron.",
    },
  },
  anonymityCheck: {
    what: "Resultados de buscar en los archivos del propio Tandem lo que este no produce, y de los ataques contra ellos.",
    why: "Para mostrar qué podrían vincular esos ataques con una persona.",
    kept: words.forGood,
    seenBy: "La administración.",
    columns: {
      id: "Número correlativo.",
      at: "Cuándo se hizo la comprobación.",
      linked: "Cuántos vínculos se encontraron; lo correcto es cero, y no prueba que no haya otro camino.",
      content: "Cada ataque con lo que encontró. Ninguna respuesta, ningún código, ninguna dirección.",
    },
  },
  targetAdvice: {
    what: "A qué nivel aspiran los departamentos, tal como lo vieron un día Recursos Humanos y las dos direcciones.",
    why: "Para dibujar la meta junto a los resultados y ver más adelante por qué se eligió.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      id: "Identificador aleatorio.",
      relationshipId: "El par de departamentos.",
      at: "Cuándo se guardó.",
      accountId: "Quién lo guardó.",
      signals: "Cómo se respondió a los indicios sobre el mercado y el trabajo.",
      target: "El nivel que se aconsejó.",
      stay: "Si el consejo es quedarse.",
      reasons: "Los motivos, en palabras.",
    },
  },
});
